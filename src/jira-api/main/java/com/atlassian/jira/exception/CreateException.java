package com.atlassian.jira.exception;

import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Newest source: jira-8.20.22, cures-hub/cures-condec-jira. */
public class CreateException extends Exception {
    @ForPlaying
    public CreateException(String message) {
        super(message);
    }
}
