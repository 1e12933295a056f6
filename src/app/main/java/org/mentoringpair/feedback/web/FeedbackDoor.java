package org.mentoringpair.feedback.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.web.Numbers;

/** From which issue somebody gives feedback: one of their own pair. What is not theirs is not there. Costs no SQL of the app's. */
public final class FeedbackDoor {
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final MentoringProjects projects;
    private final SharedConfiguration configuration;

    public FeedbackDoor(IssueManager issues, PermissionManager permissions, MentoringProjects projects, SharedConfiguration configuration) {
        this.issues = issues;
        this.permissions = permissions;
        this.projects = projects;
        this.configuration = configuration;
    }

    /** An issue of somebody's own pair. */
    record Place(Issue issue, Pair pair, boolean milestone) {
    }

    /**
     * @param user    null for somebody who is not logged in
     * @param issueId as an address has it
     */
    Optional<Place> place(ApplicationUser user, String issueId) {
        return Optional.ofNullable(Numbers.id(issueId)).map(issues::getIssueObject)
                .filter(issue -> user != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)).flatMap(issue -> place(user, issue));
    }

    /** @param issue one that the user may browse */
    Optional<Place> place(ApplicationUser user, Issue issue) {
        return user == null ? Optional.empty() : projects.pair(issue.getProjectId()).filter(pair -> pair.joins(user.getKey()))
                .map(pair -> new Place(issue, pair, isMilestone(issue)));
    }

    private boolean isMilestone(Issue issue) {
        return configuration.known(issue.getIssueTypeId()).filter(MentoringIssueType.MILESTONE::equals).isPresent();
    }
}
