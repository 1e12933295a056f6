package com.atlassian.jira.security.request;

/** Declared for compiling only. Newest source: jira-11.3.1, codescape/jira-scrum-poker;. */
public enum RequestMethod {
    GET, POST
}
