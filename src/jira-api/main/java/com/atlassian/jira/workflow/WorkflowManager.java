package com.atlassian.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira;. */
public interface WorkflowManager {
    void createWorkflow(ApplicationUser creator, JiraWorkflow workflow) throws WorkflowException;

    JiraWorkflow getWorkflow(String name);

    /** Whether a project uses it. */
    boolean isActive(JiraWorkflow workflow) throws WorkflowException;

    /** @throws IllegalStateException if the workflow is not active, or has a draft already */
    JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentWorkflowName);

    void updateWorkflow(ApplicationUser user, JiraWorkflow workflow);

    /** Puts the draft in the place of the workflow. */
    void overwriteActiveWorkflow(ApplicationUser user, String workflowName);

    boolean workflowExists(String name) throws WorkflowException;
}
