package org.mentoringpair.goals;

import java.time.LocalDate;

/**
 * A step on the way to a goal.
 *
 * @param key    Jira's issue key as it is today, to link to
 * @param status the name of its status in Jira, as the pair's workflow calls it
 * @param due    null where there is none
 */
public record Milestone(String key, String summary, String status, MilestoneState state, LocalDate due) {
}
