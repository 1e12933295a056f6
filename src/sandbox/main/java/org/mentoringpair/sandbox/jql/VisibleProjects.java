package org.mentoringpair.sandbox.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.permissions.Browsable;
import org.springframework.stereotype.Component;

/** Finds projects by key, name or id, among those that the asker may browse: the others do not exist for them. */
@Component
final class VisibleProjects implements Lookup {
    private final Database database;
    private final Browsable browsable;

    VisibleProjects(Database database, Browsable browsable) {
        this.database = database;
        this.browsable = browsable;
    }

    @Override
    public List<Long> find(List<Value> values, String field, Asking asking) {
        List<Row> rows = rows(values, asking);
        List<Long> found = new ArrayList<>();
        for (Value value : values) {
            List<Long> meant = rows.stream().filter(row -> row.isMeantBy(value)).map(Row::id).toList();
            if (meant.isEmpty()) {
                Lookup.missing(value, field, asking);
            }
            found.addAll(meant);
        }
        return found;
    }

    private List<Row> rows(List<Value> values, Asking asking) {
        List<String> lower = values.stream().map(value -> value.written().toLowerCase(Locale.ROOT)).toList();
        List<Long> ids = values.stream().map(Value::asId).filter(id -> id != null).toList();
        Sql wanted = asking.seen(parameters -> browsable.projectCondition("p", asking.person(), parameters)).and(Sql.any(List.of(
                Sql.oneOf("LOWER(p.pkey)", lower), Sql.oneOf("LOWER(p.pname)", lower), Sql.oneOf("p.id", ids))));
        return database.sql("SELECT p.id, p.pkey, p.pname FROM project p WHERE " + wanted.text()).params(wanted.parameters())
                .query((row, number) -> new Row(row.getLong(1), row.getString(2), row.getString(3))).list();
    }

    private record Row(long id, String key, String name) {
        boolean isMeantBy(Value value) {
            return value.written().equalsIgnoreCase(key) || value.written().equalsIgnoreCase(name) || Long.valueOf(id).equals(value.asId());
        }
    }
}
