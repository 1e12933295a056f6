package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/** Declared for compiling only. Newest source: jira-9.4.1, overbaard/overbaard;. */
public interface ErrorCollection {
    void addError(String field, String message);

    void addErrorMessage(String message);

    Map<String, String> getErrors();

    Collection<String> getErrorMessages();

    boolean hasAnyErrors();
}
