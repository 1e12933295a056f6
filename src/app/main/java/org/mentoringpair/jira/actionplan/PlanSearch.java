package org.mentoringpair.jira.actionplan;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    PlanSearch(FoundIssues found, SharedConfiguration configuration, JiraAuthenticationContext authentication, PlanFields fields) {
        this.found = found;
        this.configuration = configuration;
        this.authentication = authentication;
        this.fields = fields;
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

    PlanFields fields() {
        return fields;
    }
}
