package org.mentoringpair.sandbox.jql;

import com.atlassian.query.operator.Operator;
import java.util.List;

/** Numbers, whole or not. */
final class NumberMeaning implements Meaning {
    private static final String FORM = "[+-]?[0-9]{1,15}(\\.[0-9]{1,15})?";

    @Override
    public Sql matches(String column, List<Value> values, String field, Asking asking) {
        return Sql.any(values.stream().map(value -> compared(column, "=", value, field, asking)).toList());
    }

    @Override
    public Sql compares(String column, Operator operator, Value value, String field, Asking asking) {
        return compared(column, operator.getDisplayString(), value, field, asking);
    }

    private static Sql compared(String column, String sign, Value value, String field, Asking asking) {
        if (!value.written().matches(FORM)) {
            asking.problem("Value '" + value.written() + "' for the '" + field + "' field is not a number.");
            return Sql.FALSE;
        }
        return Sql.of(column + " " + sign + " ?", Double.valueOf(value.written()));
    }
}
