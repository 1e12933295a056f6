package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/** Declared for compiling only. Newest source: jira-9.4.1, overbaard/overbaard;. */
public interface IssueTypeManager {
    IssueType createIssueType(String name, String description, Long avatarId);

    IssueType createSubTaskIssueType(String name, String description, Long avatarId);

    IssueType getIssueType(String id);

    Collection<IssueType> getIssueTypes();
}
