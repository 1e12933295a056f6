package org.mentoringpair.recognition;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;

/**
 * That somebody would mentor, as the managers of the programme read it.
 *
 * @param topics what they would mentor on, in their own words
 * @param hours  how many a month they would give
 */
public record MentorOffer(long pairId, long programmeId, String userKey, String topics, int hours) {
    public static final int LONGEST_TOPICS = 450;
    public static final int MOST_HOURS = 40;

    public MentorOffer {
        topics = FreeText.tidy(topics);
    }

    /**
     * @param agreed whether they agree that it is read by those who run the programme
     * @throws Refusal everything that is wrong, each at its field
     */
    void mustBeRight(boolean agreed) {
        List<Refusal> wrong = new ArrayList<>();
        if (topics.isEmpty()) {
            wrong.add(refusal("topics", "missing"));
        } else if (topics.length() > LONGEST_TOPICS) {
            wrong.add(refusal("topics", "long", LONGEST_TOPICS, topics.length()));
        } else if (!FreeText.isStorable(topics)) {
            wrong.add(refusal("topics", "characters"));
        }
        if (hours < 1 || hours > MOST_HOURS) {
            wrong.add(refusal("hours", "hours", 1, MOST_HOURS));
        }
        if (!agreed) {
            wrong.add(refusal("agreed", "agreed"));
        }
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
    }

    static Refusal refusal(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.recognition.wrong." + key, arguments);
    }
}
