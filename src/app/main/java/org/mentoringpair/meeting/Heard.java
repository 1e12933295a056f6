package org.mentoringpair.meeting;

import java.time.LocalDate;

/**
 * What one of the two heard the other one say, while they meet. As a preparation it is about the first check-in that is
 * held on the day it was begun or later.
 *
 * @param heardOn the day it was begun, or the one after the last check-in where that is later
 */
public record Heard(long id, long pairId, String authorKey, LocalDate heardOn, String words) {
    boolean writtenBy(String userKey) {
        return authorKey.equals(userKey);
    }

    Heard withId(long newId) {
        return new Heard(newId, pairId, authorKey, heardOn, words);
    }

    Heard saying(String otherWords) {
        return new Heard(id, pairId, authorKey, heardOn, otherWords);
    }
}
