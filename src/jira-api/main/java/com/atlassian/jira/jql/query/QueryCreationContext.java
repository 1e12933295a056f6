package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/** Declared for compiling only. Source: not in the record. */
public interface QueryCreationContext {
    ApplicationUser getApplicationUser();

    boolean isSecurityOverriden();
}
