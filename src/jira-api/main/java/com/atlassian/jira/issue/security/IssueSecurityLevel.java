package com.atlassian.jira.issue.security;

/** Declared for compiling only. */
public interface IssueSecurityLevel {
    Long getId();

    String getName();

    String getDescription();

    Long getSchemeId();
}
