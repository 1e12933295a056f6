package org.mentoringpair.sandbox.jql;

import com.atlassian.query.clause.TerminalClause;

/** A field that a query may name. */
interface SearchField {
    Sql condition(TerminalClause clause, Asking asking);

    /** What to sort rows {@code i} of {@code jira_issue} by, or null where the field cannot be sorted by. */
    Sql sortedBy();

    /** Whether the greatest come first where a query does not say. */
    boolean greatestFirst();
}
