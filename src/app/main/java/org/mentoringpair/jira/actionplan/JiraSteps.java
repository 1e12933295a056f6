package org.mentoringpair.jira.actionplan;

import java.time.LocalDate;
import java.util.List;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.meeting.Steps;

/** Looks back at the issues of a plan, as whoever is logged in. */
final class JiraSteps implements Steps {
    private final PlanSearch search;

    JiraSteps(PlanSearch search) {
        this.search = search;
    }

    @Override
    public List<PlannedIssue> touchedOrDueBefore(long projectId, LocalDate since, LocalDate today) {
        return search.touchedOrDueBefore(projectId, since, today).stream()
                .flatMap(issue -> search.fields().kind(issue).map(kind -> search.fields().line(issue, kind, 0)).stream()).toList();
    }
}
