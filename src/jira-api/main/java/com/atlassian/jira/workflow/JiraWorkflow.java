package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;

/** Declared for compiling only. Newest source: jira-11.0.0+platform-8.0.0, atlassian-labs/atlassian-slack-integration-server. */
public interface JiraWorkflow {
    String getName();

    String getDescription();

    WorkflowDescriptor getDescriptor();
}
