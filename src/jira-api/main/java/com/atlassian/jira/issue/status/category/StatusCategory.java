package com.atlassian.jira.issue.status.category;

/** Declared for compiling only. Newest source: jira-11.0.0, atlassian-labs/atlassian-slack-integration-server. */
public interface StatusCategory {
    Long getId();

    String getKey();

    String getName();
}
