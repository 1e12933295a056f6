package org.mentoringpair.sandbox.bulk;

import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mentoringpair.sandbox.database.Database;

/** Reads everything that belongs to a project: Jira's rows and those of apps. */
final class ProjectRows {
    private static final String EPIC_LINK = "%:gh-epic-link";

    private final Database database;
    private final Tables tables;

    ProjectRows(Database database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    Belongings of(long project) {
        Belongings all = new Belongings(new HashSet<>(
                database.sql("SELECT id FROM custom_field WHERE type_key LIKE ?").param(EPIC_LINK).query(Long.class).list()));
        Table projects = tables.named(Tables.PROJECT);
        all.add(projects, rows(projects, projects.place("ID"), List.of(project)));
        for (Tables.Owned owned : tables.ownedBy(Tables.PROJECT)) {
            List<Object> owners = ids(all, owned.table().references().get(owned.owner()));
            List<Object[]> rows = owners.isEmpty() ? List.of() : rows(owned.table(), owned.owner(), owners);
            if (!rows.isEmpty()) {
                Tables.refuseUnknown(owned.table());
            }
            all.add(owned.table(), rows);
        }
        return all;
    }

    private List<Object> ids(Belongings all, String kind) {
        Table table = tables.named(kind);
        return table == null || !table.has("ID") ? List.of() : all.of(table).stream().map(row -> row[table.place("ID")]).toList();
    }

    private List<Object[]> rows(Table table, int column, List<?> values) {
        String order = table.has("ID") ? " ORDER BY " + table.quoted(table.place("ID")) : "";
        return database.sql("SELECT * FROM " + table.quoted() + " WHERE " + table.quoted(column) + " IN (:values)" + order)
                .param("values", values).query((row, number) -> row(table, row)).list();
    }

    private static Object[] row(Table table, ResultSet row) throws SQLException {
        Object[] values = new Object[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
            Object value = row.getObject(table.columns().get(i));
            if (value instanceof Integer whole) {
                values[i] = whole.longValue();
            } else {
                values[i] = value instanceof Clob ? row.getString(table.columns().get(i)) : value;
            }
        }
        return values;
    }
}
