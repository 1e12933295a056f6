package com.atlassian.jira.issue.search;

/** Declared for compiling only. */
public class SearchException extends Exception {
    private SearchException() {
    }
}
