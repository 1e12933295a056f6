package org.mentoringpair.sandbox.jql;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operator.Operator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A field whose values lie in one place and have one meaning: all but {@code text} and ambiguous names. */
final class ValueField implements SearchField {
    static final Set<Operator> EQUALITY = EnumSet.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN,
            Operator.IS, Operator.IS_NOT);
    static final Set<Operator> ORDERED = EnumSet.complementOf(EnumSet.of(Operator.LIKE, Operator.NOT_LIKE));
    static final Set<Operator> TEXT = EnumSet.of(Operator.LIKE, Operator.NOT_LIKE, Operator.IS, Operator.IS_NOT);
    static final Set<Operator> ONLY_TEXT = EnumSet.of(Operator.LIKE, Operator.NOT_LIKE);
    static final Set<Operator> ONLY_LIKE = EnumSet.of(Operator.LIKE);

    private final Place place;
    private final Meaning meaning;
    private final Set<Operator> operators;
    private final Operands operands;
    private final List<Sql> sortedBy;
    private final boolean greatestFirst;

    ValueField(Place place, Meaning meaning, Set<Operator> operators, Operands operands, List<Sql> sortedBy, boolean greatestFirst) {
        this.place = place;
        this.meaning = meaning;
        this.operators = operators;
        this.operands = operands;
        this.sortedBy = sortedBy;
        this.greatestFirst = greatestFirst;
    }

    @Override
    public Sql condition(TerminalClause clause, Asking asking) {
        if (!Operators.fit(clause, operators, asking)) {
            return Sql.FALSE;
        }
        return operands.values(clause, asking)
                .map(values -> values.stream().map(value -> meaning.meansNone(value) ? Value.EMPTY : value).toList())
                .filter(values -> Operators.fit(clause, values, asking))
                .map(values -> compared(clause, values, asking))
                .orElse(Sql.FALSE);
    }

    private Sql compared(TerminalClause clause, List<Value> values, Asking asking) {
        return switch (clause.getOperator()) {
            case EQUALS, IN, IS, LIKE -> oneOf(clause.getName(), values, asking);
            case NOT_EQUALS, NOT_IN, IS_NOT, NOT_LIKE -> noneOf(clause.getName(), values, asking);
            case LESS_THAN, LESS_THAN_EQUALS, GREATER_THAN, GREATER_THAN_EQUALS -> values.isEmpty() ? Sql.FALSE : place.some(
                    column -> meaning.compares(column, clause.getOperator(), values.get(0), clause.getName(), asking));
        };
    }

    private Sql oneOf(String field, List<Value> values, Asking asking) {
        Sql matches = named(field, values, asking);
        return values.contains(Value.EMPTY) ? matches.or(place.present().not()) : matches;
    }

    /** Jira never finds an issue without a value by "is not this value". */
    private Sql noneOf(String field, List<Value> values, Asking asking) {
        return place.present().and(named(field, values, asking).not());
    }

    private Sql named(String field, List<Value> values, Asking asking) {
        List<Value> named = values.stream().filter(value -> !value.isEmpty()).toList();
        return named.isEmpty() ? Sql.FALSE : place.some(column -> meaning.matches(column, named, field, asking));
    }

    @Override
    public List<Sql> sortedBy() {
        return sortedBy;
    }

    @Override
    public boolean greatestFirst() {
        return greatestFirst;
    }
}
