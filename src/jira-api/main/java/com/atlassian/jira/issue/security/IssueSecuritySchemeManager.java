package com.atlassian.jira.issue.security;

import com.atlassian.jira.scheme.SchemeManager;

/** Declared for compiling only. The type id of its entities is the id of a level. */
public interface IssueSecuritySchemeManager extends SchemeManager {
    IssueSecurityLevelScheme getIssueSecurityLevelScheme(Long schemeId);
}
