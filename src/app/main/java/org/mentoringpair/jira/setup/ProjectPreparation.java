package org.mentoringpair.jira.setup;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.List;
import java.util.Optional;

/** Gives a project the shared configuration. */
final class ProjectPreparation {
    private final RememberedConfiguration configuration;
    private final PermissionSchemeManager permissionSchemes;
    private final IssueTypeSchemeManager issueTypeSchemes;
    private final IssueTypeScreenSchemeManager screenSchemes;
    private final WorkflowSchemeManager workflowSchemes;
    private final WayIn wayIn;

    ProjectPreparation(RememberedConfiguration configuration, PermissionSchemeManager permissionSchemes, IssueTypeSchemeManager issueTypeSchemes,
                       IssueTypeScreenSchemeManager screenSchemes, WorkflowSchemeManager workflowSchemes, WayIn wayIn) {
        this.configuration = configuration;
        this.permissionSchemes = permissionSchemes;
        this.issueTypeSchemes = issueTypeSchemes;
        this.screenSchemes = screenSchemes;
        this.workflowSchemes = workflowSchemes;
        this.wayIn = wayIn;
    }

    /** Whether all schemes are still there: administrators may have deleted one since they were created. */
    boolean possible() {
        return permissionSchemes.getSchemeObject(configuration.scheme(ItemKind.PERMISSION_SCHEME)) != null
                && issueTypeScheme().isPresent()
                && screenSchemes.getIssueTypeScreenScheme(configuration.scheme(ItemKind.ISSUE_TYPE_SCREEN_SCHEME)) != null
                && workflowSchemes.getSchemeObject(configuration.scheme(ItemKind.WORKFLOW_SCHEME)) != null;
    }

    /** Everything, the permission scheme first: should the rest fail, the project is not open to others. */
    void prepare(Project project) {
        renew(project);
        screenSchemes.addSchemeAssociation(project, screenSchemes.getIssueTypeScreenScheme(configuration.scheme(ItemKind.ISSUE_TYPE_SCREEN_SCHEME)));
        workflowSchemes.removeSchemesFromProject(project);
        workflowSchemes.addSchemeToProject(project, workflowSchemes.getSchemeObject(configuration.scheme(ItemKind.WORKFLOW_SCHEME)));
        wayIn.open(project);
    }

    /**
     * Only what Jira lets an administrator delete while projects use it. The other schemes it does not, and another
     * workflow scheme could not be given to issues that exist.
     */
    void renew(Project project) {
        // with no permission scheme at all nobody may do anything, which is the right side to fail on
        permissionSchemes.removeSchemesFromProject(project);
        permissionSchemes.addSchemeToProject(project, permissionSchemes.getSchemeObject(configuration.scheme(ItemKind.PERMISSION_SCHEME)));
        issueTypeSchemes.addProjectAssociations(issueTypeScheme().orElseThrow(() -> new IllegalStateException("The issue type scheme is gone")), List.of(project));
    }

    private Optional<FieldConfigScheme> issueTypeScheme() {
        long id = configuration.scheme(ItemKind.ISSUE_TYPE_SCHEME);
        return issueTypeSchemes.getAllSchemes().stream().filter(scheme -> scheme.getId() == id).findFirst();
    }
}
