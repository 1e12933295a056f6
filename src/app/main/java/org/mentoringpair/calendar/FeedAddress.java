package org.mentoringpair.calendar;

import java.time.Instant;

/**
 * That somebody's calendar can be read at a secret address.
 *
 * @param id      key among the app's own rows, a part of the address
 * @param userKey Jira user key of whose calendar it is
 * @param hash    of the secret, which is kept nowhere
 * @param formId  of the form with which it was made
 * @param madeAt  in whole milliseconds
 */
public record FeedAddress(long id, String userKey, String hash, String formId, Instant madeAt) {
    FeedAddress withId(long newId) {
        return new FeedAddress(newId, userKey, hash, formId, madeAt);
    }
}
