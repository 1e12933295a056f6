package org.mentoringpair.jira.milestones;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.JirasRefusal;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.milestones.MarkedMilestone;
import org.mentoringpair.milestones.MarkedMilestones;

/** Milestones through Jira's own services, as whoever is logged in. */
final class JiraMarkedMilestones implements MarkedMilestones {
    /** No two people have more; Jira must not be asked for everything there is. */
    private static final int MOST = 1000;

    private final IssueService service;
    private final IssueManager issues;
    private final FoundIssues found;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final MilestoneFields fields;

    JiraMarkedMilestones(IssueService service, IssueManager issues, FoundIssues found, PermissionManager permissions, JiraAuthenticationContext authentication,
                         MilestoneFields fields) {
        this.service = service;
        this.issues = issues;
        this.found = found;
        this.permissions = permissions;
        this.authentication = authentication;
        this.fields = fields;
    }

    @Override
    public Optional<MarkedMilestone> withId(long issueId) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueId))
                .filter(issue -> fields.isMilestone(issue) && fields.areThere()
                        && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, authentication.getLoggedInUser()))
                .map(fields::marked);
    }

    @Override
    public List<MarkedMilestone> marked(long projectId) {
        return !fields.areThere() ? List.of()
                : found.by(authentication.getLoggedInUser(), fields.markedIn(projectId), MOST).stream().map(fields::marked).toList();
    }

    @Override
    public void block(MarkedMilestone milestone, boolean blocked) {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setRetainExistingValuesWhenParameterNotProvided(true);
        // it stands on no screen: whoever marks a milestone says why
        input.setSkipScreenCheck(true);
        input.addCustomFieldValue(fields.number(MentoringField.BLOCKED), blocked ? fields.tick(MentoringField.BLOCKED) : "");
        IssueService.UpdateValidationResult update = service.validateUpdate(authentication.getLoggedInUser(), milestone.issueId(), input);
        JirasRefusal.unlessFree(update.getErrorCollection());
        JirasRefusal.unlessFree(service.update(authentication.getLoggedInUser(), update).getErrorCollection());
    }
}
