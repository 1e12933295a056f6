package org.mentoringpair.feedback;

import java.time.Instant;

/**
 * Feedback that was given, as an issue in Jira.
 *
 * @param giverKey Jira user key of whoever wrote it, or null where that account is gone
 */
public record Given(String key, String summary, String giverKey, Direction direction, Instant at) {
}
