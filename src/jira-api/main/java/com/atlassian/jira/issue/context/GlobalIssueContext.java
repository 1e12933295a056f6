package com.atlassian.jira.issue.context;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public class GlobalIssueContext implements JiraContextNode {
    private static final JiraContextNode INSTANCE = new GlobalIssueContext();

    private GlobalIssueContext() {
    }

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }
}
