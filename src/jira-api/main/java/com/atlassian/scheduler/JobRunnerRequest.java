package com.atlassian.scheduler;

/** Declared for compiling only. Newest source: jira-9.0.1, atlassian-labs/msteams-jira-server-addon;. */
public interface JobRunnerRequest {
}
