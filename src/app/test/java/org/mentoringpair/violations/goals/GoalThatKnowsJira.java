package org.mentoringpair.violations.goals;

import com.atlassian.jira.issue.Issue;
import org.mentoringpair.violations.checkins.CheckInThatReadsAlong;

public final class GoalThatKnowsJira {
    private final Issue issue;
    private final CheckInThatReadsAlong latest;
    private final GoalRow row;

    GoalThatKnowsJira(Issue issue, CheckInThatReadsAlong latest, GoalRow row) {
        this.issue = issue;
        this.latest = latest;
        this.row = row;
    }

    @Override
    public String toString() {
        return issue.getKey() + latest + row.getID();
    }
}
