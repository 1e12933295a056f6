package com.atlassian.jira.issue.context;

/** Declared for compiling only. Source: not in the record. */
public interface JiraContextNode {
}
