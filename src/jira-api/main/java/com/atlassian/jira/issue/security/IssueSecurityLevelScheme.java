package com.atlassian.jira.issue.security;

import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. */
public final class IssueSecurityLevelScheme {
    private final Long defaultSecurityLevelId;

    @ForPlaying
    public IssueSecurityLevelScheme(Long defaultSecurityLevelId) {
        this.defaultSecurityLevelId = defaultSecurityLevelId;
    }

    public Long getDefaultSecurityLevelId() {
        return defaultSecurityLevelId;
    }
}
