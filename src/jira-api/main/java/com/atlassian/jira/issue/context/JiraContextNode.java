package com.atlassian.jira.issue.context;

/** Declared for compiling only. */
public interface JiraContextNode {
}
