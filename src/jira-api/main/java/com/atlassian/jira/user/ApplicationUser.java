package com.atlassian.jira.user;

/** Declared for compiling only. Newest source: jira-11.3.3, codescape/jira-multiple-subtasks;. */
public interface ApplicationUser {
    Long getId();

    String getKey();

    String getName();

    String getUsername();

    String getDisplayName();

    String getEmailAddress();

    boolean isActive();
}
