package org.mentoringpair.sandbox.jql;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mentoringpair.sandbox.jql.SavedQueries.Saved;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The field {@code filter}: what a saved filter finds, asked anew with the rights of whoever asks now. */
@Component
final class FilterField implements SearchField {
    static final Set<String> NAMES = Set.of("filter", "request", "savedfilter", "searchrequest");

    private static final Set<Operator> OPERATORS = EnumSet.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN);

    private final ObjectProvider<SavedQueries> saved;
    private final ObjectProvider<Translation> translation;
    private final Operands operands;

    FilterField(ObjectProvider<SavedQueries> saved, ObjectProvider<Translation> translation, Operands operands) {
        this.saved = saved;
        this.translation = translation;
        this.operands = operands;
    }

    @Override
    public Sql condition(TerminalClause clause, Asking asking) {
        if (!Operators.fit(clause, OPERATORS, asking)) {
            return Sql.FALSE;
        }
        List<Sql> parts = operands.values(clause, asking).orElse(List.of()).stream().map(value -> meant(value, clause.getName(), asking)).toList();
        // a comparison with nothing is neither true nor false in SQL, and then the filter does not find the issue
        return Operators.isNegative(clause.getOperator()) ? Sql.any(parts).within(inner -> "((" + inner + ") IS NOT TRUE)") : Sql.any(parts);
    }

    private Sql meant(Value value, String field, Asking asking) {
        List<Saved> found = value.isEmpty() ? List.of() : saved.getObject().find(value.written(), value.asId(), asking.person());
        if (found.isEmpty()) {
            Lookup.missing(value, field, asking);
        }
        List<Sql> parts = new ArrayList<>();
        found.forEach(query -> parts.add(found(query, value, field, asking)));
        return Sql.any(parts);
    }

    private Sql found(Saved query, Value value, String field, Asking asking) {
        if (!asking.enter(query.id())) {
            asking.problem("Field '" + field + "' with value '" + value.written() + "' matches filter '" + query.name()
                    + "' and causes a cyclical reference, this query can not be executed and should be edited.");
            return Sql.FALSE;
        }
        try {
            return translation.getObject().where(Grammar.read(query.jql()), asking);
        } finally {
            asking.leave(query.id());
        }
    }

    @Override
    public List<Sql> sortedBy() {
        return List.of();
    }

    @Override
    public boolean greatestFirst() {
        return false;
    }
}
