package org.mentoringpair.jira.setup;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.List;
import java.util.Optional;

/** Gives a project the shared configuration. */
final class ProjectPreparation {
    private final RememberedConfiguration configuration;
    private final ProjectAccess access;
    private final IssueTypeSchemeManager issueTypeSchemes;
    private final IssueTypeScreenSchemeManager screenSchemes;
    private final WorkflowSchemeManager workflowSchemes;
    private final WayIn wayIn;

    ProjectPreparation(RememberedConfiguration configuration, ProjectAccess access, IssueTypeSchemeManager issueTypeSchemes,
                       IssueTypeScreenSchemeManager screenSchemes, WorkflowSchemeManager workflowSchemes, WayIn wayIn) {
        this.configuration = configuration;
        this.access = access;
        this.issueTypeSchemes = issueTypeSchemes;
        this.screenSchemes = screenSchemes;
        this.workflowSchemes = workflowSchemes;
        this.wayIn = wayIn;
    }

    /** Whether all schemes are still there: administrators may have deleted one since they were created. */
    boolean possible() {
        return access.possible()
                && issueTypeScheme().isPresent()
                && screenSchemes.getIssueTypeScreenScheme(configuration.scheme(ItemKind.ISSUE_TYPE_SCREEN_SCHEME)) != null
                && workflowSchemes.getSchemeObject(configuration.scheme(ItemKind.WORKFLOW_SCHEME)) != null;
    }

    /** Everything, access first: should the rest fail, the project is not open to others. */
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
        access.renew(project);
        issueTypeSchemes.addProjectAssociations(issueTypeScheme().orElseThrow(() -> new IllegalStateException("The issue type scheme is gone")), List.of(project));
    }

    private Optional<FieldConfigScheme> issueTypeScheme() {
        long id = configuration.scheme(ItemKind.ISSUE_TYPE_SCHEME);
        return issueTypeSchemes.getAllSchemes().stream().filter(scheme -> scheme.getId() == id).findFirst();
    }
}
