package com.atlassian.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira;. */
public interface WorkflowManager {
    void createWorkflow(ApplicationUser creator, JiraWorkflow workflow) throws WorkflowException;

    JiraWorkflow getWorkflow(String name);

    boolean workflowExists(String name) throws WorkflowException;
}
