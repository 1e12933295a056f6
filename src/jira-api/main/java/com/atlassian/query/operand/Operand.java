package com.atlassian.query.operand;

/**
 * Declared for compiling only. Newest source: jira-11.0.0+platform-8.0.0, atlassian-labs/atlassian-slack-integration-server.
 * Source: jira-unstated, https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/query/operand/Operand.html
 */
public interface Operand {
    String getName();

    String getDisplayString();
}
