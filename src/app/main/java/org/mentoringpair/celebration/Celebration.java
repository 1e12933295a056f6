package org.mentoringpair.celebration;

import java.time.Instant;

/**
 * Something that was reached, in the words the two want to be known.
 *
 * @param issueId of the goal or milestone; there is one celebration for each
 * @param words   what others read, and nothing else of the pair but its two names
 * @param edition 1 when begun, one more with each change of words or audience: consent is to what somebody has read
 */
public record Celebration(long issueId, Couple couple, String words, Audience audience, Consent consent, Instant since, int edition) {
    /** Whether anybody but the two is told. */
    public boolean isShared() {
        return audience.isWider() && consent.isOfBoth();
    }

    public boolean isAgreedBy(String userKey) {
        return consent.isOf(couple, userKey);
    }

    Celebration said(String newWords, Audience newAudience, String byKey) {
        return new Celebration(issueId, couple, newWords, newAudience, Consent.onlyOf(couple, byKey), since, edition + 1);
    }

    Celebration agreed(String byKey, boolean agreed) {
        return new Celebration(issueId, couple, words, audience, consent.with(couple, byKey, agreed), since, edition);
    }

    boolean says(String otherWords, Audience otherAudience) {
        return words.equals(otherWords) && audience == otherAudience;
    }
}
