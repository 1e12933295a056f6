package org.mentoringpair.sandbox.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table as the database describes it.
 *
 * @param name       as the database writes it
 * @param columns    as the database writes them
 * @param types      of {@link java.sql.Types}, in the order of the columns
 * @param references the tables that columns point into, by the columns' places
 */
record Table(String name, List<String> columns, int[] types, Map<Integer, String> references) {
    private static final int NONE = -1;

    /** The place of a column, in whatever case it is written, or -1. */
    int place(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equalsIgnoreCase(column)) {
                return i;
            }
        }
        return NONE;
    }

    boolean has(String column) {
        return place(column) != NONE;
    }

    /** The name by which others point here, which is the same on all databases. */
    String kind() {
        return name.toUpperCase(Locale.ROOT);
    }

    boolean is(String kind) {
        return kind().equals(kind);
    }

    String quoted() {
        return "\"" + name + "\"";
    }

    String quoted(int column) {
        return "\"" + columns.get(column) + "\"";
    }

    String insert() {
        return "INSERT INTO " + quoted() + columns.stream().map(column -> "\"" + column + "\"").collect(Collectors.joining(", ", " (", ")"))
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ", " VALUES (", ")"));
    }
}
