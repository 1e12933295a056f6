package org.mentoringpair.sandbox.jql;

import com.atlassian.query.operator.Operator;
import java.util.List;

/** The issue itself: also greater and less, by number within one project. */
final class IssueMeaning implements Meaning {
    private final VisibleIssues issues;

    IssueMeaning(VisibleIssues issues) {
        this.issues = issues;
    }

    @Override
    public Sql matches(String column, List<Value> values, String field, Asking asking) {
        return Sql.oneOf(column, issues.find(values, field, asking));
    }

    @Override
    public Sql compares(String column, Operator operator, Value value, String field, Asking asking) {
        List<Long> found = issues.find(List.of(value), field, asking);
        return found.isEmpty() ? Sql.FALSE : Sql.of("EXISTS (SELECT 1 FROM jira_issue o WHERE o.id = ? AND o.project_id = i.project_id "
                + "AND i.issue_number " + operator.getDisplayString() + " o.issue_number)", found.get(0));
    }
}
