package org.mentoringpair.goals;

import java.time.LocalDate;

/**
 * A milestone that may be too big for one step.
 *
 * @param key Jira's issue key as it is today
 * @param due null where there is none
 */
public record MilestoneToSplit(long issueId, long projectId, String key, String summary, LocalDate due, boolean done) {
}
