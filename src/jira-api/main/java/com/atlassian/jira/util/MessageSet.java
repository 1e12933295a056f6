package com.atlassian.jira.util;

import java.util.Set;

/** Declared for compiling only. Newest source: jira-11.3.1, codescape/jira-scrum-poker. */
public interface MessageSet {
    void addErrorMessage(String errorMessage);

    Set<String> getErrorMessages();

    boolean hasAnyErrors();
}
