package com.atlassian.jira;

/** Declared for compiling only. Newest source: jira-11.3.1, codescape/jira-scrum-poker. */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new Named("Issue");
    public static final JiraDataType PROJECT = new Named("Project");

    private JiraDataTypes() {
    }

    private record Named(String asString) implements JiraDataType {
    }
}
