package com.atlassian.jira;

/**
 * Declared for compiling only. Newest source: jira-11.3.1, codescape/jira-scrum-poker.
 * Source: jira-10.7.0, https://docs.atlassian.com/software/jira/docs/api/10.7.0/com/atlassian/jira/JiraDataTypes.html
 */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new Named("Issue");
    public static final JiraDataType PROJECT = new Named("Project");
    public static final JiraDataType USER = new Named("User");

    private JiraDataTypes() {
    }

    private record Named(String asString) implements JiraDataType {
    }
}
