package com.atlassian.jira.exception;

/** Declared for compiling only. Newest source: jira-8.20.22, cures-hub/cures-condec-jira. */
public class CreateException extends Exception {
    public CreateException(String message) {
        super(message);
    }

    public CreateException(String message, Throwable cause) {
        super(message, cause);
    }
}
