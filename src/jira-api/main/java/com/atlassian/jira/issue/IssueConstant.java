package com.atlassian.jira.issue;

/** Declared for compiling only. Newest source: jira-11.0.0+platform-8.0.0, atlassian-labs/atlassian-slack-integration-server;. */
public interface IssueConstant {
    String getId();

    String getName();

    String getDescription();

    Long getSequence();
}
