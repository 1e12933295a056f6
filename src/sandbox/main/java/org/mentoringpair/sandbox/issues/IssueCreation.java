package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Making a new issue: first what was typed is judged, then the issue is made. */
@Component
final class IssueCreation {
    private final Issues issues;
    private final IssueTypeSchemeManager types;
    private final Forms forms;
    private final Filling filling;
    private final PermissionManager permissions;
    private final NewIssues newIssues;

    IssueCreation(Issues issues, IssueTypeSchemeManager types, Forms forms, Filling filling, PermissionManager permissions, NewIssues newIssues) {
        this.issues = issues;
        this.types = types;
        this.forms = forms;
        this.filling = filling;
        this.permissions = permissions;
        this.newIssues = newIssues;
    }

    /** @param parent of a sub-task, else null */
    CreateValidationResult validate(ApplicationUser user, Issue parent, IssueInput input) {
        ErrorCollection errors = new SimpleErrorCollection();
        Project project = parent != null ? parent.getProjectObject() : input.project() == null ? null : issues.project(input.project());
        if (project == null) {
            errors.addError(IssueFieldConstants.PROJECT, "You must select a valid project.");
        } else if (!permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)) {
            errors.addErrorMessage(user == null ? "You are not logged in, and do not have the permissions required to create an issue in this project as a guest."
                    : "You do not have permission to create issues in this project.");
        }
        Optional<IssueType> type = errors.hasAnyErrors() ? Optional.empty() : type(project, input.issueType(), parent != null, errors);
        return new CreateValidationResult(type.map(found -> filled(user, project, parent, found, input, errors)).orElse(null), errors);
    }

    private Optional<IssueType> type(Project project, String id, boolean subTask, ErrorCollection errors) {
        Optional<IssueType> type = types.getIssueTypesForProject(project).stream()
                .filter(offered -> offered.getId().equals(id) && offered.isSubTask() == subTask).findFirst();
        if (type.isEmpty()) {
            errors.addError(IssueFieldConstants.ISSUE_TYPE, id == null ? "Issue type is a required field" : "The issue type selected is invalid.");
        }
        return type;
    }

    private StoredIssue filled(ApplicationUser user, Project project, Issue parent, IssueType type, IssueInput input, ErrorCollection errors) {
        StoredIssue planned = newIssues.planned(user, project, type);
        if (parent != null) {
            planned.setSecurityLevelId(parent.getSecurityLevelId());
        }
        Form form = forms.toCreate(planned, user);
        filling.fill(planned, input, form, errors);
        filling.require(planned, form, true, errors);
        return planned;
    }

    StoredIssue create(ApplicationUser user, CreateValidationResult validated) {
        if (!validated.isValid()) {
            throw new IllegalStateException("You cannot create an issue with an invalid validation result.");
        }
        return newIssues.add((StoredIssue) validated.getIssue(), user, EventType.ISSUE_CREATED_ID);
    }
}
