package com.atlassian.scheduler.config;

/** Declared for compiling only. Newest source: jira-9.0.1, atlassian-labs/msteams-jira-server-addon;. */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER
}
