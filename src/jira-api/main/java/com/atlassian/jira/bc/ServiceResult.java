package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** Declared for compiling only. Source: jira-7.x, https://docs.atlassian.com/jira/latest/com/atlassian/jira/bc/ServiceResult.html */
public interface ServiceResult {
    ErrorCollection getErrorCollection();

    boolean isValid();
}
