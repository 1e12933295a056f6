package org.mentoringpair.sandbox.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A piece of SQL and the values of its question marks; nothing that a person typed ever stands in the text. */
record Sql(String text, List<Object> parameters) {
    static final Sql TRUE = of("1 = 1");
    static final Sql FALSE = of("1 = 0");

    static Sql of(String text, Object... parameters) {
        return new Sql(text, List.of(parameters));
    }

    /** The column is one of the values; there may be thousands, they travel as one array. */
    static Sql oneOf(String column, List<?> values) {
        return values.isEmpty() ? FALSE : of(column + " = ANY (?)", new SqlArray(values));
    }

    static Sql all(List<Sql> parts) {
        return joined(parts, " AND ", TRUE);
    }

    static Sql any(List<Sql> parts) {
        return joined(parts, " OR ", FALSE);
    }

    Sql and(Sql other) {
        return all(List.of(this, other));
    }

    Sql or(Sql other) {
        return any(List.of(this, other));
    }

    Sql not() {
        return within(inner -> "NOT (" + inner + ")");
    }

    Sql within(UnaryOperator<String> frame) {
        return new Sql(frame.apply(text), parameters);
    }

    private static Sql joined(List<Sql> parts, String conjunction, Sql none) {
        if (parts.isEmpty()) {
            return none;
        }
        List<Object> parameters = new ArrayList<>();
        parts.forEach(part -> parameters.addAll(part.parameters));
        return new Sql(parts.stream().map(Sql::text).collect(Collectors.joining(conjunction, "(", ")")), parameters);
    }
}
