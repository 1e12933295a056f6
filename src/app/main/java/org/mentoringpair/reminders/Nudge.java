package org.mentoringpair.reminders;

import java.time.LocalDate;

/**
 * That a programme asked a pair how it is.
 *
 * @param pairId    key of the pair among the app's own rows
 * @param projectId Jira's id of its project
 * @param askedOn   in UTC
 */
public record Nudge(long pairId, long projectId, LocalDate askedOn) {
}
