package com.atlassian.jira.datetime;

/** Declared for compiling only. Newest source: jira-11.3.1, codescape/jira-scrum-poker; DATE_PICKER from published apps for Jira 7 to 9. */
public enum DateTimeStyle {
    COMPLETE, DATE, DATE_PICKER, RELATIVE
}
