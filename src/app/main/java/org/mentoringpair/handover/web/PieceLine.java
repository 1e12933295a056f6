package org.mentoringpair.handover.web;

import org.mentoringpair.actionplan.PlannedIssue;

/** A goal, milestone or action that can travel, as a page offers it. */
public final class PieceLine {
    private final PlannedIssue issue;
    private final boolean chosen;

    PieceLine(PlannedIssue issue, boolean chosen) {
        this.issue = issue;
        this.chosen = chosen;
    }

    public String getId() {
        return String.valueOf(issue.id());
    }

    public String getKey() {
        return issue.key();
    }

    public String getSummary() {
        return issue.summary();
    }

    public boolean isChosen() {
        return chosen;
    }
}
