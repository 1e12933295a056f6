package org.mentoringpair.actionplan;

import org.mentoringpair.goals.Day;

/**
 * A line of the plan as somebody changed it, nothing checked yet.
 *
 * @param owner  as in {@link PlannedIssue.Terms}
 * @param way    id of the transition to take, null to leave the status as it is
 * @param seen   what the line said when they began
 */
public record PlanEdit(long issueId, String owner, Day due, Integer way, Seen seen) {
    /** What a line said; days and ids as the form carries them, empty for none. */
    public record Seen(String owner, String due, String statusId) {
        public static Seen of(PlannedIssue.Terms terms) {
            return new Seen(terms.owner(), terms.due() == null ? "" : terms.due().toString(), terms.status().id());
        }
    }
}
