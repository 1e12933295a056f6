package org.mentoringpair.sandbox.jql;

import com.atlassian.query.operator.Operator;
import java.util.List;
import org.mentoringpair.sandbox.NotPlayed;

/** Words in texts. */
final class TextMeaning implements Meaning {
    private final Dialect dialect;

    TextMeaning(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Sql matches(String column, List<Value> values, String field, Asking asking) {
        return Sql.any(values.stream().map(value -> contains(column, value.written(), field, asking)).toList());
    }

    private Sql contains(String column, String text, String field, Asking asking) {
        if (text.isBlank()) {
            asking.problem("The field '" + field + "' does not support searching for an empty string.");
            return Sql.FALSE;
        }
        if (text.startsWith("*") || text.startsWith("?")) {
            asking.problem("The text query '" + text + "' for field '" + field + "' is not allowed to start with character '" + text.charAt(0) + "'.");
            return Sql.FALSE;
        }
        List<String> patterns = Words.patterns(text);
        return patterns.isEmpty() ? Sql.FALSE : Sql.all(patterns.stream().map(pattern -> dialect.contains(column, pattern)).toList());
    }

    @Override
    public Sql compares(String column, Operator operator, Value value, String field, Asking asking) {
        throw new NotPlayed("the operator " + operator.getDisplayString() + " for " + field, TextMeaning.class);
    }
}
