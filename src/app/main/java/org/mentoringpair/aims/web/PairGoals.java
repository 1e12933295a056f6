package org.mentoringpair.aims.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;

/** The goals of pairs, for the two alone. What is known of an issue already costs no SQL. */
public final class PairGoals {
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final MentoringProjects projects;
    private final SharedConfiguration configuration;

    public PairGoals(IssueManager issues, PermissionManager permissions, JiraAuthenticationContext authentication, MentoringProjects projects,
                     SharedConfiguration configuration) {
        this.issues = issues;
        this.permissions = permissions;
        this.authentication = authentication;
        this.projects = projects;
        this.configuration = configuration;
    }

    /** A goal, and whose it is. */
    record PairGoal(long id, String key, String summary, Pair pair) {
    }

    /** Empty for any other issue, and for everybody but the two. */
    Optional<PairGoal> of(Issue issue) {
        ApplicationUser asking = authentication.getLoggedInUser();
        return projects.pair(issue.getProjectId()).filter(pair -> asking != null && pair.joins(asking.getKey()))
                .filter(pair -> configuration.known(issue.getIssueTypeId()).filter(MentoringIssueType.GOAL::equals).isPresent())
                .map(pair -> new PairGoal(issue.getId(), issue.getKey(), issue.getSummary(), pair));
    }

    Optional<PairGoal> withId(long issueId) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueId))
                .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, authentication.getLoggedInUser()))
                .flatMap(this::of);
    }
}
