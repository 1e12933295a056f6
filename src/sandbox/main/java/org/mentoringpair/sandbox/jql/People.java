package org.mentoringpair.sandbox.jql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** Finds people by user name, else by full name or e-mail address; functions may also give user keys. */
@Component
final class People implements Lookup {
    private final Database database;

    People(Database database) {
        this.database = database;
    }

    @Override
    public List<String> find(List<Value> values, String field, Asking asking) {
        List<Row> rows = rows(values);
        Set<String> found = new HashSet<>();
        for (Value value : values) {
            List<String> keys = meant(value, rows);
            if (keys.isEmpty()) {
                Lookup.missing(new Value(null, value.written(), value.computed()), field, asking);
            }
            found.addAll(keys);
        }
        return new ArrayList<>(found);
    }

    private List<Row> rows(List<Value> values) {
        List<String> written = values.stream().map(Value::written).toList();
        List<String> lower = written.stream().map(People::lower).toList();
        Sql wanted = Sql.any(List.of(Sql.oneOf("LOWER(user_name)", lower), Sql.oneOf("user_key", written),
                Sql.oneOf("LOWER(display_name)", lower), Sql.oneOf("LOWER(email)", lower)));
        return database.sql("SELECT user_key, user_name, display_name, email FROM app_user WHERE " + wanted.text()).params(wanted.parameters())
                .query((row, number) -> new Row(row.getString(1), row.getString(2), row.getString(3), row.getString(4))).list();
    }

    private static List<String> meant(Value value, List<Row> rows) {
        String written = value.written();
        List<String> byName = keys(rows, row -> row.name.equalsIgnoreCase(written) || (value.computed() && row.key.equals(written)));
        return byName.isEmpty() ? keys(rows, row -> row.fullName.equalsIgnoreCase(written) || written.equalsIgnoreCase(row.email)) : byName;
    }

    private static List<String> keys(List<Row> rows, Predicate<Row> meant) {
        return rows.stream().filter(meant).map(Row::key).toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private record Row(String key, String name, String fullName, String email) {
    }
}
