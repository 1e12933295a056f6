package org.mentoringpair.sandbox.jql;

import com.atlassian.query.clause.TerminalClause;
import java.util.List;

/** A field that a query may name. */
interface SearchField {
    Sql condition(TerminalClause clause, Asking asking);

    /** What to sort rows {@code i} of {@code jira_issue} by, none where the field cannot be sorted by. */
    List<Sql> sortedBy();

    /** Whether the greatest come first where a query does not say. */
    boolean greatestFirst();
}
