package org.mentoringpair.sandbox.jql;

import com.atlassian.query.clause.TerminalClause;
import java.util.List;

/** Several fields under one name: custom fields that are called alike, and {@code text}. */
final class SeveralFields implements SearchField {
    private final List<SearchField> fields;

    SeveralFields(List<SearchField> fields) {
        this.fields = List.copyOf(fields);
    }

    /** "Is" holds where it does for one of them, "is not" where it does for all. */
    @Override
    public Sql condition(TerminalClause clause, Asking asking) {
        List<Sql> conditions = fields.stream().map(field -> field.condition(clause, asking)).toList();
        return Operators.isNegative(clause.getOperator()) ? Sql.all(conditions) : Sql.any(conditions);
    }

    @Override
    public List<Sql> sortedBy() {
        return fields.stream().flatMap(field -> field.sortedBy().stream()).toList();
    }

    @Override
    public boolean greatestFirst() {
        return fields.stream().allMatch(SearchField::greatestFirst);
    }
}
