package org.mentoringpair.recognition;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;

/**
 * That one of the two proposes the other one for an award, in their own words.
 *
 * @param id      key among the app's own rows
 * @param version 1 when written, one more with each edit
 * @param award   what the award is called
 * @param words   why the other one deserves it
 * @param answer  what the other one says to these very words
 */
public record Nomination(long id, long pairId, String authorKey, int version, String award, String words, Answer answer) {
    public static final int LONGEST_AWARD = 120;
    public static final int LONGEST_WORDS = 5_000;

    /** What somebody says to being nominated. */
    public enum Answer {
        OPEN, AGREED, DECLINED
    }

    public Nomination {
        award = FreeText.tidy(award);
        words = FreeText.tidy(words);
    }

    /** Whether the one it is about agrees to it as it is. */
    public boolean isAgreed() {
        return answer == Answer.AGREED;
    }

    /** What an edit, or an answer, is about: of one that was withdrawn and written anew it is never the same. */
    public String edition() {
        return id + "." + version;
    }

    boolean saysTheSameAs(Nomination other) {
        return award.equals(other.award) && words.equals(other.words);
    }

    Nomination withId(long newId) {
        return new Nomination(newId, pairId, authorKey, version, award, words, answer);
    }

    /** Other words need an answer of their own. */
    Nomination edited(Nomination wanted) {
        return new Nomination(id, pairId, authorKey, version + 1, wanted.award, wanted.words, Answer.OPEN);
    }

    Nomination answered(Answer given) {
        return new Nomination(id, pairId, authorKey, version, award, words, given);
    }

    /** @throws Refusal everything that is wrong, each at its field */
    void mustBeRight() {
        List<Refusal> wrong = new ArrayList<>();
        ImpactStory.check(wrong, "award", award, LONGEST_AWARD, FreeText.isStorableLine(award));
        ImpactStory.check(wrong, "words", words, LONGEST_WORDS, FreeText.isStorable(words));
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
    }
}
