package com.atlassian.jira.exception;

import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Newest source: jira-11.3.3, codescape/jira-multiple-subtasks. */
public class DataAccessException extends RuntimeException {
    @ForPlaying
    public DataAccessException(String message) {
        super(message);
    }
}
