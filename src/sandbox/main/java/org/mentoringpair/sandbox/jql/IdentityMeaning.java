package org.mentoringpair.sandbox.jql;

import com.atlassian.query.operator.Operator;
import java.util.List;
import org.mentoringpair.sandbox.NotPlayed;

/** Fields whose values are things with an id: people, projects, statuses, issues, options. */
final class IdentityMeaning implements Meaning {
    private final Lookup lookup;

    IdentityMeaning(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public Sql matches(String column, List<Value> values, String field, Asking asking) {
        return Sql.oneOf(column, lookup.find(values, field, asking));
    }

    @Override
    public Sql compares(String column, Operator operator, Value value, String field, Asking asking) {
        throw new NotPlayed("the operator " + operator.getDisplayString() + " for " + field, IdentityMeaning.class);
    }
}
