package com.atlassian.jira.issue.customfields.option;

/** Declared for compiling only. Newest source: jira-11.3.3, codescape/jira-multiple-subtasks;. */
public interface Option {
    Long getOptionId();

    String getValue();
}
