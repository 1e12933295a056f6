package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;

/** Declared for compiling only. Newest source: jira-8.20.22, cures-hub/cures-condec-jira;. */
public interface ConstantsManager {
    IssueType getIssueType(String id);
}
