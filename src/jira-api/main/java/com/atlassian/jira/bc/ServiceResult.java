package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** Declared for compiling only. Source: not in the record. */
public interface ServiceResult {
    ErrorCollection getErrorCollection();

    boolean isValid();
}
