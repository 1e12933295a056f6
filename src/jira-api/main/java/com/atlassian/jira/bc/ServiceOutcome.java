package com.atlassian.jira.bc;

/** Declared for compiling only. Newest source: jira-9.0.1, atlassian-labs/msteams-jira-server-addon. */
public interface ServiceOutcome<T> extends ServiceResult {
    T get();
}
