package org.mentoringpair.jira.setup;

import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;

/** What a screen is shown for. */
enum ScreenOperation {
    CREATE(IssueOperations.CREATE_ISSUE_OPERATION), EDIT(IssueOperations.EDIT_ISSUE_OPERATION), VIEW(IssueOperations.VIEW_ISSUE_OPERATION);

    private final ScreenableIssueOperation inJira;

    ScreenOperation(ScreenableIssueOperation inJira) {
        this.inJira = inJira;
    }

    ScreenableIssueOperation inJira() {
        return inJira;
    }

    ItemKey screenOf(MentoringIssueType type) {
        return new ItemKey(ItemKind.SCREEN, type + "." + this);
    }
}
