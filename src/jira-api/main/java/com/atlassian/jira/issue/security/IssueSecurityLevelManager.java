package com.atlassian.jira.issue.security;

import java.util.List;

/** Declared for compiling only. */
public interface IssueSecurityLevelManager {
    /** Source: jira-7.0.0, https://docs.atlassian.com/jira/7.0.0/com/atlassian/jira/issue/security/IssueSecurityLevelManager.html */
    IssueSecurityLevel createIssueSecurityLevel(long schemeId, String name, String description);

    List<IssueSecurityLevel> getIssueSecurityLevels(long schemeId);

    IssueSecurityLevel getSecurityLevel(long id);
}
