package com.atlassian.jira.issue.search;

/** Declared for compiling only. Source: not in the record. */
public class SearchException extends Exception {
    public SearchException(String message) {
        super(message);
    }
}
