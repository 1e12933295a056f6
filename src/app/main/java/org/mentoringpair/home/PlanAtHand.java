package org.mentoringpair.home;

import java.util.List;
import org.mentoringpair.actionplan.PlannedIssue;

/** What a pair has planned, found once for all parts of its page. */
public record PlanAtHand(List<PlannedIssue> issues) {
    public PlanAtHand {
        issues = List.copyOf(issues);
    }

    List<PlannedIssue> actions() {
        return issues.stream().filter(issue -> issue.kind() == PlannedIssue.Kind.ACTION).toList();
    }

    public boolean hasGoals() {
        return issues.stream().anyMatch(issue -> issue.kind() == PlannedIssue.Kind.GOAL);
    }

    /** The titles of goals and milestones that are not done. */
    public List<String> openTitles() {
        return issues.stream().filter(issue -> issue.kind() != PlannedIssue.Kind.ACTION && !issue.isDone()).map(PlannedIssue::summary).toList();
    }
}
