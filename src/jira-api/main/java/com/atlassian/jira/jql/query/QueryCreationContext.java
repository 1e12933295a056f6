package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/** Declared for compiling only. Source: jira-7.x, https://docs.atlassian.com/jira/server/com/atlassian/jira/jql/query/QueryCreationContext.html */
public interface QueryCreationContext {
    ApplicationUser getApplicationUser();
}
