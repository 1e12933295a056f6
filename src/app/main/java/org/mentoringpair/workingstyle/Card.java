package org.mentoringpair.workingstyle;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;

/**
 * How somebody works best, in their own words.
 *
 * @param userKey    Jira user key of whose card it is
 * @param directness null where they do not say
 * @param pace       the same
 * @param channels   how they are reached best; empty where they do not say, as below
 * @param away       when they are away: holidays, days off, other times of rest
 * @param more       whatever else helps
 * @param version    how often it was kept; 0 for a card that nobody has written
 */
public record Card(String userKey, Directness directness, Pace pace, String channels, String away, String more, int version) {
    public static final int LONGEST = 450;

    public Card {
        channels = FreeText.tidy(channels);
        away = FreeText.tidy(away);
        more = FreeText.tidy(more);
    }

    public static Card empty(String userKey) {
        return new Card(userKey, null, null, "", "", "", 0);
    }

    public boolean isEmpty() {
        return directness == null && pace == null && channels.isEmpty() && away.isEmpty() && more.isEmpty();
    }

    Card inVersion(int newVersion) {
        return new Card(userKey, directness, pace, channels, away, more, newVersion);
    }

    boolean saysTheSameAs(Card other) {
        return inVersion(other.version).equals(other);
    }

    /** @throws Refusal INVALID at each text that is too long or cannot be kept */
    void check() {
        List<Refusal> wrong = new ArrayList<>();
        FreeText.check(wrong, "channels", channels, LONGEST, "mentoring.workingstyle");
        FreeText.check(wrong, "away", away, LONGEST, "mentoring.workingstyle");
        FreeText.check(wrong, "more", more, LONGEST, "mentoring.workingstyle");
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
    }
}
