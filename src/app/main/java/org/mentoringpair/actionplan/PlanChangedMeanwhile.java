package org.mentoringpair.actionplan;

import org.mentoringpair.Refusal;

/** Somebody changes a line as they saw it, which is no longer as it is. */
public final class PlanChangedMeanwhile extends Refusal {
    private final transient PlannedIssue now;

    PlanChangedMeanwhile(PlannedIssue now) {
        super(Kind.CONFLICT, null, "mentoring.actionplan.changed-meanwhile");
        this.now = now;
    }

    /** What it is now, so that whoever was slower can compare. */
    public PlannedIssue now() {
        return now;
    }
}
