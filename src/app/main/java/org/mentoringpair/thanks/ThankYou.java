package org.mentoringpair.thanks;

import java.time.Instant;

/**
 * One of the two thanked the other one.
 *
 * @param giverKey    Jira user key
 * @param receiverKey Jira user key of the only one who sees it, beside the giver
 */
public record ThankYou(long pairId, What what, long itemId, String giverKey, String receiverKey, Instant at) {
    boolean isFrom(String userKey) {
        return giverKey.equals(userKey);
    }

    boolean isTo(String userKey) {
        return receiverKey.equals(userKey);
    }
}
