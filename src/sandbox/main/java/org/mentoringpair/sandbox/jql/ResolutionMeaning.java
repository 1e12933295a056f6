package org.mentoringpair.sandbox.jql;

import com.atlassian.query.operator.Operator;
import java.util.List;

/** Resolutions: {@code resolution = Unresolved} finds the issues that have none. */
final class ResolutionMeaning implements Meaning {
    private final Meaning resolutions;

    ResolutionMeaning(Lookup resolutions) {
        this.resolutions = new IdentityMeaning(resolutions);
    }

    @Override
    public Sql matches(String column, List<Value> values, String field, Asking asking) {
        return resolutions.matches(column, values, field, asking);
    }

    @Override
    public Sql compares(String column, Operator operator, Value value, String field, Asking asking) {
        return resolutions.compares(column, operator, value, field, asking);
    }

    @Override
    public boolean meansNone(Value value) {
        return "unresolved".equalsIgnoreCase(value.text());
    }
}
