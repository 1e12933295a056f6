package com.atlassian.jira.issue;

/** Declared for compiling only. Newest source: jira-11.3.1, codescape/jira-scrum-poker;. */
public final class IssueFieldConstants {
    public static final String ASSIGNEE = "assignee";
    public static final String DESCRIPTION = "description";
    public static final String DUE_DATE = "duedate";
    public static final String ISSUE_TYPE = "issuetype";
    public static final String PRIORITY = "priority";
    public static final String PROJECT = "project";
    public static final String REPORTER = "reporter";
    public static final String RESOLUTION = "resolution";
    public static final String SECURITY = "security";
    public static final String SUMMARY = "summary";

    private IssueFieldConstants() {
    }
}
