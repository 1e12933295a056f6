package org.mentoringpair.recognition;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;

/**
 * What a relationship changed, as one of the two tells it.
 *
 * @param id            key among the app's own rows
 * @param programmeId   the programme in which it can be read, once both agree
 * @param version       1 when written, one more with each edit
 * @param shown         whether the author agrees that it is read, by the other one first
 * @param partnerAgrees whether the other one agrees to these very words
 */
public record ImpactStory(long id, long pairId, long programmeId, String authorKey, int version, String title, String words, boolean shown, boolean partnerAgrees) {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_WORDS = 5_000;

    public ImpactStory {
        title = FreeText.tidy(title);
        words = FreeText.tidy(words);
    }

    /** Whether both agree that others read it. */
    public boolean isPublished() {
        return shown && partnerAgrees;
    }

    /** What an edit, or an agreement, is about: of one that was withdrawn and written anew it is never the same. */
    public String edition() {
        return id + "." + version;
    }

    boolean saysTheSameAs(ImpactStory other) {
        return title.equals(other.title) && words.equals(other.words) && shown == other.shown;
    }

    ImpactStory withId(long newId) {
        return new ImpactStory(newId, pairId, programmeId, authorKey, version, title, words, shown, partnerAgrees);
    }

    /** Other words need the other one's agreement anew. */
    ImpactStory edited(ImpactStory wanted) {
        boolean same = title.equals(wanted.title) && words.equals(wanted.words);
        return new ImpactStory(id, pairId, programmeId, authorKey, version + 1, wanted.title, wanted.words, wanted.shown, same && partnerAgrees && wanted.shown);
    }

    ImpactStory agreedTo(boolean agrees) {
        return new ImpactStory(id, pairId, programmeId, authorKey, version, title, words, shown, agrees);
    }

    /** @throws Refusal everything that is wrong, each at its field */
    void mustBeRight() {
        List<Refusal> wrong = new ArrayList<>();
        check(wrong, "title", title, LONGEST_TITLE, FreeText.isStorableLine(title));
        check(wrong, "words", words, LONGEST_WORDS, FreeText.isStorable(words));
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
    }

    static void check(List<Refusal> wrong, String field, String text, int longest, boolean storable) {
        if (text.isEmpty()) {
            wrong.add(MentorOffer.refusal(field, "missing"));
        } else if (text.length() > longest) {
            wrong.add(MentorOffer.refusal(field, "long", longest, text.length()));
        } else if (!storable) {
            wrong.add(MentorOffer.refusal(field, "characters"));
        }
    }
}
