package com.atlassian.query;

import com.atlassian.query.clause.Clause;

/** Declared for compiling only. Newest source: jira-11.0.0+platform-8.0.0, atlassian-labs/atlassian-slack-integration-server;. */
public interface Query {
    Clause getWhereClause();

    String getQueryString();
}
