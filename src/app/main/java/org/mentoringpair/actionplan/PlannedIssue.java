package org.mentoringpair.actionplan;

import java.time.LocalDate;
import org.mentoringpair.goals.Horizon;
import org.mentoringpair.goals.MilestoneState;

/**
 * A goal, a milestone or an action as it stands in Jira.
 *
 * @param key      Jira's issue key as it is today, to link to
 * @param parentId Jira's id of the goal or milestone it belongs to, 0 where it belongs to none
 * @param horizon  when its turn is, null for everything but goals and for goals that do not say
 */
public record PlannedIssue(long id, String key, Kind kind, long parentId, String summary, Terms terms, Horizon horizon) {
    /** What a line of the plan is about. */
    public enum Kind {
        GOAL, MILESTONE, ACTION
    }

    /**
     * What can be changed within the plan.
     *
     * @param owner for a goal the constant of {@link org.mentoringpair.goals.GoalOwner}, else a Jira user key; empty for nobody
     * @param due   null where there is none
     */
    public record Terms(String owner, LocalDate due, Status status) {
    }

    /**
     * Where it stands in its workflow.
     *
     * @param id   Jira's id of the status
     * @param name as the pair's workflow calls it
     */
    public record Status(String id, String name, MilestoneState state) {
    }

    public boolean isDone() {
        return terms.status().state() == MilestoneState.DONE;
    }
}
