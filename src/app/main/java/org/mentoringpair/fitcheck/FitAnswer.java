package org.mentoringpair.fitcheck;

import java.time.Instant;

/**
 * What somebody said of their pairing. Their partner never learns of it.
 *
 * @param userKey Jira user key of whoever answered
 * @param note    to those who run the programme; empty for none
 */
public record FitAnswer(long pairId, long projectId, String userKey, Fit fit, String note, Instant answered) {
    public static final int LONGEST_NOTE = 2_000;
}
