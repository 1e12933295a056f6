package org.mentoringpair.jira.celebration;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.celebration.Reached;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;

/** Goals and milestones in Jira, as far as whoever is logged in may browse them. */
final class JiraReached implements Reached {
    private static final Set<MentoringIssueType> KINDS = Set.of(MentoringIssueType.GOAL, MentoringIssueType.MILESTONE);
    /** Jira's key of the category of statuses that are done. */
    private static final String DONE = "done";

    private final IssueManager issues;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final SharedConfiguration configuration;

    JiraReached(IssueManager issues, PermissionManager permissions, JiraAuthenticationContext authentication, SharedConfiguration configuration) {
        this.issues = issues;
        this.permissions = permissions;
        this.authentication = authentication;
        this.configuration = configuration;
    }

    @Override
    public Optional<Step> withId(long issueId) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueId)).filter(issue -> configuration.known(issue.getIssueTypeId()).filter(KINDS::contains).isPresent())
                .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, authentication.getLoggedInUser()))
                .map(issue -> new Step(issue.getId(), issue.getProjectId(), issue.getKey(), issue.getSummary(),
                        DONE.equals(issue.getStatus().getStatusCategory().getKey())));
    }
}
