package com.atlassian.query.operator;

/**
 * Declared for compiling only. Newest source: jira-11.0.0+platform-8.0.0, atlassian-labs/atlassian-slack-integration-server.
 * Source: jira-5.0, https://docs.atlassian.com/jira/5.0/com/atlassian/query/operator/Operator.html
 */
public enum Operator {
    LIKE("~"),
    NOT_LIKE("!~"),
    EQUALS("="),
    NOT_EQUALS("!="),
    IN("in"),
    NOT_IN("not in"),
    LESS_THAN("<"),
    GREATER_THAN(">"),
    LESS_THAN_EQUALS("<="),
    GREATER_THAN_EQUALS(">="),
    IS("is"),
    IS_NOT("is not");

    private final String displayString;

    Operator(String displayString) {
        this.displayString = displayString;
    }

    public String getDisplayString() {
        return displayString;
    }
}
