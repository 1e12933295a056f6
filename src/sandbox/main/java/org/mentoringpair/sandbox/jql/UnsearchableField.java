package org.mentoringpair.sandbox.jql;

import com.atlassian.query.clause.TerminalClause;
import java.util.List;

/** A custom field without a searcher. */
final class UnsearchableField implements SearchField {
    private final String name;
    private final List<Sql> sortedBy;

    UnsearchableField(String name, List<Sql> sortedBy) {
        this.name = name;
        this.sortedBy = sortedBy;
    }

    @Override
    public Sql condition(TerminalClause clause, Asking asking) {
        asking.problem("Field '" + name + "' is not searchable, it is only sortable.");
        return Sql.FALSE;
    }

    @Override
    public List<Sql> sortedBy() {
        return sortedBy;
    }

    @Override
    public boolean greatestFirst() {
        return false;
    }
}
