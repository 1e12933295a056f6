package org.mentoringpair.questions;

/**
 * A question a mentor keeps at hand for their pair: one of the bank, pinned, or one of their own.
 *
 * @param bankId of the question of the bank, empty for one of their own
 * @param words  in their own words, empty for one of the bank
 * @param theme  what it is about, or null
 */
public record PairQuestion(long id, long pairId, String authorKey, String bankId, String words, Theme theme) {
    public boolean isOwn() {
        return bankId.isEmpty();
    }

    PairQuestion withId(long newId) {
        return new PairQuestion(newId, pairId, authorKey, bankId, words, theme);
    }
}
