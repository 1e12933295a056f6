package com.atlassian.jira.plugin.workflow;

/** Declared for compiling only. Named in: jira-11.3, https://developer.atlassian.com/display/JIRADEV/Workflow+Plugin+Modules */
public interface WorkflowPluginFunctionFactory {
}
