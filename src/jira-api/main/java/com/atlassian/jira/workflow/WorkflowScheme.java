package com.atlassian.jira.workflow;

/** Declared for compiling only. */
public interface WorkflowScheme {
    Long getId();

    String getName();

    String getDescription();

    /** Source: jira-unstated, https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/workflow/WorkflowScheme.Builder.html */
    interface Builder<T extends Builder<T>> {
        T setDefaultWorkflow(String workflowName);

        T setMapping(String issueTypeId, String workflowName);
    }
}
