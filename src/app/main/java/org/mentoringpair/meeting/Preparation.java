package org.mentoringpair.meeting;

import java.time.LocalDate;

/**
 * What one of the two wrote down before a check-in. It is about the first check-in that is held on the day it was
 * begun or later; nothing has to be moved when they have met, or when that check-in is corrected or deleted.
 *
 * @param writtenOn the day it was begun
 * @param version   1 when begun, one more with each change
 */
public record Preparation(long id, long pairId, String authorKey, LocalDate writtenOn, int version, Answers answers) {
    boolean writtenBy(String userKey) {
        return authorKey.equals(userKey);
    }

    Preparation withId(long newId) {
        return new Preparation(newId, pairId, authorKey, writtenOn, version, answers);
    }

    Preparation saying(Answers other) {
        return new Preparation(id, pairId, authorKey, writtenOn, version + 1, other);
    }
}
