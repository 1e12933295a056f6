package com.atlassian.jira.issue.customfields;

/** Declared for compiling only. Newest source: jira-11.3.3, codescape/jira-multiple-subtasks;. */
public interface CustomFieldType<T, S> {
    String getKey();
}
