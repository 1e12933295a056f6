package org.mentoringpair.sandbox.jql;

import com.atlassian.query.operator.Operator;
import java.util.List;
import org.mentoringpair.sandbox.NotPlayed;

/** Addresses: compared as a whole. */
final class ExactTextMeaning implements Meaning {
    @Override
    public Sql matches(String column, List<Value> values, String field, Asking asking) {
        return Sql.oneOf(column, values.stream().map(Value::written).toList());
    }

    @Override
    public Sql compares(String column, Operator operator, Value value, String field, Asking asking) {
        throw new NotPlayed("the operator " + operator.getDisplayString() + " for " + field, ExactTextMeaning.class);
    }
}
