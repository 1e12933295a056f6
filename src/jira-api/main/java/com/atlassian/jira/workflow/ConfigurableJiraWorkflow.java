package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;

/** Declared for compiling only. */
public class ConfigurableJiraWorkflow implements JiraWorkflow {
    private final String name;
    private final WorkflowDescriptor descriptor;
    private String description;

    public ConfigurableJiraWorkflow(String name, WorkflowDescriptor workflowDescriptor, WorkflowManager workflowManager) {
        this.name = name;
        this.descriptor = workflowDescriptor;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }
}
