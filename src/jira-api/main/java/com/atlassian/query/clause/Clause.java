package com.atlassian.query.clause;

import java.util.List;

/** Declared for compiling only. Newest source: jira-11.0.0+platform-8.0.0, atlassian-labs/atlassian-slack-integration-server. */
public interface Clause {
    String getName();

    List<Clause> getClauses();
}
