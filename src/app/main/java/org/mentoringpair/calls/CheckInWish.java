package org.mentoringpair.calls;

import java.time.Duration;
import java.time.Instant;

/**
 * That somebody would like the programme manager to look after their pair, because the other one has gone quiet. No
 * words, and nothing the other one ever sees.
 *
 * @param authorKey Jira user key
 */
public record CheckInWish(long pairId, long projectId, String authorKey, Instant made, boolean withdrawn) {
    /** Who asks every day is not heard sooner. */
    static final Duration BETWEEN = Duration.ofDays(14);
    /** By then it was seen to, or is asked anew. */
    static final Duration HEARD = Duration.ofDays(30);

    boolean standsAt(Instant now) {
        return !withdrawn && made.plus(HEARD).isAfter(now);
    }

    boolean allowsAnotherAt(Instant now) {
        return !made.plus(BETWEEN).isAfter(now);
    }

    CheckInWish back() {
        return new CheckInWish(pairId, projectId, authorKey, made, true);
    }
}
