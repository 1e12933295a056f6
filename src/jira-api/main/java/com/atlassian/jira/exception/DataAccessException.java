package com.atlassian.jira.exception;

/** Declared for compiling only. Newest source: jira-11.3.3, codescape/jira-multiple-subtasks. */
public class DataAccessException extends RuntimeException {
    public DataAccessException(String message) {
        super(message);
    }

    public DataAccessException(String message, Throwable cause) {
        super(message, cause);
    }
}
