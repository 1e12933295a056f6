package org.mentoringpair.sandbox.jql;

import com.atlassian.query.operator.Operator;
import java.util.List;
import java.util.Map;

/** Priorities: the one at the top of the list is the greatest. */
final class PriorityMeaning implements Meaning {
    private static final Map<Operator, String> BY_POSITION = Map.of(Operator.GREATER_THAN, "<", Operator.GREATER_THAN_EQUALS, "<=",
            Operator.LESS_THAN, ">", Operator.LESS_THAN_EQUALS, ">=");

    private final Lookup priorities;

    PriorityMeaning(Lookup priorities) {
        this.priorities = priorities;
    }

    @Override
    public Sql matches(String column, List<Value> values, String field, Asking asking) {
        return Sql.oneOf(column, priorities.find(values, field, asking));
    }

    @Override
    public Sql compares(String column, Operator operator, Value value, String field, Asking asking) {
        List<?> found = priorities.find(List.of(value), field, asking);
        return found.isEmpty() ? Sql.FALSE : Sql.of(column + " IN (SELECT a.id FROM priority a, priority b WHERE b.id = ? AND a.position "
                + BY_POSITION.get(operator) + " b.position)", found.get(0));
    }
}
