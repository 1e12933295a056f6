package org.mentoringpair.checkins.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;

/** Finds the issues on which pairs log check-ins. What is known of an issue already costs no SQL. */
public final class Places {
    private static final Set<MentoringIssueType> TYPES = EnumSet.of(MentoringIssueType.PAIR, MentoringIssueType.GOAL, MentoringIssueType.MILESTONE);

    private final IssueManager issues;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final MentoringProjects projects;
    private final SharedConfiguration configuration;

    public Places(IssueManager issues, PermissionManager permissions, JiraAuthenticationContext authentication, MentoringProjects projects,
                  SharedConfiguration configuration) {
        this.issues = issues;
        this.permissions = permissions;
        this.authentication = authentication;
        this.projects = projects;
        this.configuration = configuration;
    }

    /** Empty for an issue that is no such place; whether anybody may see it is for the caller to know. */
    Optional<Place> of(Issue issue) {
        return projects.pair(issue.getProjectId())
                .filter(pair -> configuration.known(issue.getIssueTypeId()).filter(TYPES::contains).isPresent())
                .map(pair -> new Place(issue.getId(), issue.getKey(), issue.getSummary(), pair));
    }

    /** Empty as well where whoever is asking may not browse the issue. */
    Optional<Place> withId(long issueId) {
        return browsable(issues.getIssueObject(issueId));
    }

    /** Empty as well where whoever is asking may not browse the issue. */
    Optional<Place> withKey(String key) {
        return browsable(issues.getIssueByCurrentKey(key));
    }

    /** The way to an issue, wherever it is by now; empty where whoever is asking may not browse it. */
    Optional<IssueLink> link(long issueId) {
        return seen(issues.getIssueObject(issueId)).map(issue -> new IssueLink(issue.getKey(), issue.getSummary()));
    }

    private Optional<Place> browsable(Issue issue) {
        return seen(issue).flatMap(this::of);
    }

    private Optional<Issue> seen(Issue issue) {
        return Optional.ofNullable(issue)
                .filter(it -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, it, authentication.getLoggedInUser()));
    }
}
