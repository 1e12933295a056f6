package com.atlassian.jira.workflow;

/** Declared for compiling only. Source: not in the record. */
public interface WorkflowScheme {
    Long getId();

    String getName();

    String getDescription();
}
