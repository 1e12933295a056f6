package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;

/** Declared for compiling only. Source: jira-7.0.8, https://docs.atlassian.com/jira/7.0.8/com/atlassian/jira/workflow/JiraDraftWorkflow.html */
public class JiraDraftWorkflow implements JiraWorkflow {
    private final String name;
    private final WorkflowDescriptor descriptor;

    protected JiraDraftWorkflow(String name, WorkflowManager workflowManager, WorkflowDescriptor workflowDescriptor) {
        this.name = name;
        this.descriptor = workflowDescriptor;
    }

    @Override
    public String getName() {
        return name;
    }

    /** In Jira the description is part of the descriptor. */
    @Override
    public String getDescription() {
        return null;
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }
}
