package org.mentoringpair.sandbox.jql;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import java.util.List;

/** A query read from text; {@code where} is null where every issue is asked for. */
record ParsedQuery(Clause where, List<SortKey> order, String text) implements Query {
    @Override
    public Clause getWhereClause() {
        return where;
    }

    @Override
    public String getQueryString() {
        return text;
    }
}
