package org.mentoringpair.jira.setup;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraDraftWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

/** Changes workflows that are there already, as the administrator who asks. */
final class WorkflowChanges {
    private final WorkflowManager workflows;
    private final JiraAuthenticationContext authentication;

    WorkflowChanges(WorkflowManager workflows, JiraAuthenticationContext authentication) {
        this.workflows = workflows;
        this.authentication = authentication;
    }

    /** Jira lets a workflow that projects use be changed by way of a draft only. An administrator's own draft stands in the way and is not published. */
    void change(JiraWorkflow workflow, String xml) {
        ApplicationUser administrator = authentication.getLoggedInUser();
        WorkflowDescriptor wanted = WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
        if (workflows.isActive(workflow)) {
            workflows.createDraftWorkflow(administrator, workflow.getName());
            workflows.updateWorkflow(administrator, new Draft(workflow.getName(), workflows, wanted));
            workflows.overwriteActiveWorkflow(administrator, workflow.getName());
        } else {
            ConfigurableJiraWorkflow changed = new ConfigurableJiraWorkflow(workflow.getName(), wanted, workflows);
            changed.setDescription(workflow.getDescription());
            workflows.updateWorkflow(administrator, changed);
        }
    }

    /** Jira's own class for drafts takes another descriptor only when it is made. */
    private static final class Draft extends JiraDraftWorkflow {
        Draft(String name, WorkflowManager workflows, WorkflowDescriptor descriptor) {
            super(name, workflows, descriptor);
        }
    }
}
