package org.mentoringpair.jira.actionplan;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.goals.MilestoneState;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;

/** Finds the issues of a plan with one search, and reads them. */
final class PlanSearch {
    /** No two people have more; Jira must not be asked for everything there is. */
    private static final int MOST = 2000;

    private final FoundIssues found;
    private final SharedConfiguration configuration;
    private final JiraAuthenticationContext authentication;
    private final PlanFields fields;
    private final IssueManager issues;

    PlanSearch(FoundIssues found, SharedConfiguration configuration, JiraAuthenticationContext authentication, PlanFields fields, IssueManager issues) {
        this.found = found;
        this.configuration = configuration;
        this.authentication = authentication;
        this.fields = fields;
        this.issues = issues;
    }

    List<Issue> ofProject(long projectId) {
        return found(projectId, "");
    }

    /** JQL's days begin where the searcher lives. */
    List<Issue> touchedOrDueBefore(long projectId, LocalDate since, LocalDate today) {
        return found(projectId, " AND (updated >= \"" + since + "\" OR due < \"" + today + "\")");
    }

    private List<Issue> found(long projectId, String more) {
        String types = Stream.of(MentoringIssueType.GOAL, MentoringIssueType.MILESTONE, MentoringIssueType.ACTION)
                .map(configuration::issueType).collect(Collectors.joining(", "));
        return found.by(authentication.getLoggedInUser(), "project = " + projectId + " AND issuetype in (" + types + ")" + more + " ORDER BY key ASC", MOST);
    }

    Set<Long> stillAhead(long projectId, Set<Long> issueIds) {
        return issueIds.stream().map(issues::getIssueObject).filter(Objects::nonNull).filter(issue -> issue.getProjectId() == projectId)
                .filter(issue -> fields.kind(issue).isPresent() && fields.state(issue) != MilestoneState.DONE).map(Issue::getId).collect(Collectors.toSet());
    }

    PlanFields fields() {
        return fields;
    }
}
