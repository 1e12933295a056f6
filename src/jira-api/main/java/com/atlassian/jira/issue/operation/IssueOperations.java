package com.atlassian.jira.issue.operation;

/**
 * Declared for compiling only. Newest source: jira-11.0.0+platform-8.0.0, atlassian-labs/atlassian-slack-integration-server;.
 * Source: jira-7.x, https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/operation/IssueOperations.html
 */
public final class IssueOperations {
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = new Operation(0L, "admin.issue.operations.create");
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = new Operation(1L, "admin.issue.operations.edit");
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = new Operation(2L, "admin.issue.operations.view");

    private IssueOperations() {
    }

    private record Operation(Long id, String nameKey) implements ScreenableIssueOperation {
        @Override
        public Long getId() {
            return id;
        }
    }
}
