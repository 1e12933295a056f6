package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/** Declared for compiling only. Newest source: jira-8.20.22, cures-hub/cures-condec-jira. */
public class MessageSetImpl implements MessageSet {
    private final Set<String> errorMessages = new LinkedHashSet<>();

    /** Source: jira-unstated, https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/util/AbstractMessageSet.html */
    @Override
    public void addErrorMessage(String errorMessage) {
        errorMessages.add(errorMessage);
    }

    @Override
    public Set<String> getErrorMessages() {
        return errorMessages;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errorMessages.isEmpty();
    }
}
