package com.atlassian.jira.util;

import java.util.Set;

/** Declared for compiling only. Newest source: jira-11.3.1, codescape/jira-scrum-poker. */
public interface MessageSet {
    /** Source: jira-unstated, https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/util/AbstractMessageSet.html */
    void addErrorMessage(String errorMessage);

    Set<String> getErrorMessages();

    boolean hasAnyErrors();
}
