package org.mentoringpair.jira.checkins;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.mentoringpair.goals.MilestoneState;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;

/** Finds the actions whoever is logged in may browse, with one search. */
record ActionSearch(FoundIssues found, JiraAuthenticationContext authentication, SharedConfiguration configuration) {
    /** No two people have more; Jira must not be asked for everything there is. */
    private static final int MOST = 2000;

    List<Issue> ofProjects(Collection<Long> projectIds) {
        if (projectIds.isEmpty()) {
            return List.of();
        }
        String projects = projectIds.stream().distinct().map(String::valueOf).collect(Collectors.joining(", "));
        return found.by(asking(), "project in (" + projects + ") AND issuetype = " + configuration.issueType(MentoringIssueType.ACTION) + " ORDER BY key DESC", MOST);
    }

    ApplicationUser asking() {
        return authentication.getLoggedInUser();
    }

    /** The keys of Jira's categories; besides these there is only "undefined". */
    static MilestoneState state(Issue issue) {
        return switch (issue.getStatus().getStatusCategory().getKey()) {
            case "done" -> MilestoneState.DONE;
            case "indeterminate" -> MilestoneState.IN_PROGRESS;
            default -> MilestoneState.TO_DO;
        };
    }
}
