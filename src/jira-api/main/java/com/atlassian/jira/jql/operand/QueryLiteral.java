package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * Declared for compiling only. Newest source: jira-11.3.1, codescape/jira-scrum-poker.
 * Source: jira-4.0, https://docs.atlassian.com/jira/4.0/com/atlassian/jira/jql/operand/QueryLiteral.html
 */
public class QueryLiteral {
    private final Long longValue;
    private final String stringValue;

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this.longValue = longValue;
        this.stringValue = null;
    }

    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this.longValue = null;
        this.stringValue = stringValue;
    }

    public Long getLongValue() {
        return longValue;
    }

    public String getStringValue() {
        return stringValue;
    }
}
