package org.mentoringpair.jira.skills;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringLink;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.skills.SkillIssues;

/** Milestones and what is linked to them, as far as whoever is logged in may browse it. */
final class JiraSkillIssues implements SkillIssues {
    /** No two people have more; Jira must not be asked for everything there is. */
    private static final int MOST = 1000;

    private final FoundIssues found;
    private final IssueManager issues;
    private final IssueLinkManager links;
    private final PermissionManager permissions;
    private final SharedConfiguration configuration;
    private final JiraAuthenticationContext authentication;

    JiraSkillIssues(FoundIssues found, IssueManager issues, IssueLinkManager links, PermissionManager permissions, SharedConfiguration configuration,
                    JiraAuthenticationContext authentication) {
        this.found = found;
        this.issues = issues;
        this.links = links;
        this.permissions = permissions;
        this.configuration = configuration;
        this.authentication = authentication;
    }

    @Override
    public List<PractisedMilestone> milestones(long projectId) {
        String jql = "project = " + projectId + " AND issuetype = " + configuration.issueType(MentoringIssueType.MILESTONE) + " ORDER BY key ASC";
        return found.by(authentication.getLoggedInUser(), jql, MOST).stream().map(JiraSkillIssues::milestone).toList();
    }

    @Override
    public Optional<PractisedMilestone> milestone(long projectId, long issueId) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueId))
                .filter(issue -> issue.getProjectId() == projectId && configuration.known(issue.getIssueTypeId()).equals(Optional.of(MentoringIssueType.MILESTONE)))
                .filter(this::isBrowsable).map(JiraSkillIssues::milestone);
    }

    /** Jira is asked for the links of each milestone: it knows no question about several issues. */
    @Override
    public Map<Long, List<Evidence>> evidence(Collection<Long> milestoneIds) {
        OptionalLong type = configuration.linkType(MentoringLink.PRACTISES);
        Map<Long, List<Evidence>> evidence = new HashMap<>();
        if (type.isPresent()) {
            milestoneIds.forEach(milestone -> evidence.put(milestone, practising(milestone, type.getAsLong())));
        }
        return evidence;
    }

    private List<Evidence> practising(long milestoneId, long linkType) {
        return links.getInwardLinks(milestoneId).stream().filter(link -> link.getLinkTypeId() == linkType).map(IssueLink::getSourceObject)
                .filter(issue -> issue != null && isBrowsable(issue))
                .map(issue -> new Evidence(issue.getKey(), issue.getSummary(), issue.getStatus().getName(), isDone(issue))).toList();
    }

    private boolean isBrowsable(Issue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, authentication.getLoggedInUser());
    }

    private static PractisedMilestone milestone(Issue issue) {
        return new PractisedMilestone(issue.getId(), issue.getKey(), issue.getSummary(), isDone(issue));
    }

    /** By the key of Jira's category, whatever the status is called. */
    private static boolean isDone(Issue issue) {
        return "done".equals(issue.getStatus().getStatusCategory().getKey());
    }
}
