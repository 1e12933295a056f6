package org.mentoringpair.sandbox.bulk;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.sandbox.NotPlayed;

/**
 * The tables of this database and what their columns point at, which their names say: there are no foreign keys between
 * the tables of apps. What belongs to a project is found by that, also where an app adds tables later.
 */
final class Tables {
    static final String PROJECT = "PROJECT";
    static final String ISSUE = "JIRA_ISSUE";
    private static final Map<String, String> BY_NAME = Map.of("PROJECT_ID", PROJECT, "ISSUE_ID", ISSUE, "PARENT_ID", ISSUE,
            "SOURCE_ID", ISSUE, "DESTINATION_ID", ISSUE, "GOAL_ISSUE_ID", ISSUE, "GOAL_ID", ISSUE, "MILESTONE_ID", ISSUE,
            "GROUP_ID", "CHANGE_GROUP", "COMMENT_ID", "ISSUE_COMMENT");
    /** Columns of projects and issues that point at what all projects share. */
    private static final Set<String> SHARED = Set.of("ROLE_ID", "ISSUE_TYPE_ID", "STATUS_ID", "SCHEME_ID", "FIELD_ID", "RESOLUTION_ID",
            "PRIORITY_ID", "SECURITY_LEVEL_ID", "LINK_TYPE_ID", "AVATAR_ID");
    private static final Set<Integer> WHOLE = Set.of(Types.INTEGER, Types.BIGINT);

    private final Map<String, Table> tables;

    private Tables(Map<String, Table> tables) {
        this.tables = tables;
    }

    static Tables of(Connection connection) throws SQLException {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        DatabaseMetaData data = connection.getMetaData();
        Set<String> names = names(data, connection.getSchema());
        try (ResultSet found = data.getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (found.next()) {
                if (names.contains(found.getString("TABLE_NAME"))) {
                    columns.computeIfAbsent(found.getString("TABLE_NAME"), name -> new ArrayList<>())
                            .add(new Column(found.getString("COLUMN_NAME"), found.getInt("DATA_TYPE")));
                }
            }
        }
        Map<String, Table> tables = new LinkedHashMap<>();
        Set<String> kinds = new HashSet<>();
        columns.keySet().forEach(name -> kinds.add(name.toUpperCase(Locale.ROOT)));
        columns.forEach((name, its) -> tables.put(name.toUpperCase(Locale.ROOT), table(name, its, kinds)));
        return new Tables(tables);
    }

    private record Column(String name, int type) {
    }

    private static Set<String> names(DatabaseMetaData data, String schema) throws SQLException {
        Set<String> names = new HashSet<>();
        try (ResultSet found = data.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static Table table(String name, List<Column> columns, Set<String> kinds) {
        Map<Integer, String> references = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            target(name.toUpperCase(Locale.ROOT), columns.get(i), kinds).ifPresent(target -> references.put(place, target));
        }
        return new Table(name, columns.stream().map(Column::name).toList(), columns.stream().mapToInt(Column::type).toArray(), references);
    }

    private static Optional<String> target(String table, Column column, Set<String> kinds) {
        String name = column.name().toUpperCase(Locale.ROOT);
        if (!name.endsWith("_ID") || !WHOLE.contains(column.type())) {
            return Optional.empty();
        }
        if (BY_NAME.containsKey(name)) {
            return Optional.of(BY_NAME.get(name));
        }
        return ofSameApp(table).map(app -> app + name.substring(0, name.length() - "_ID".length())).filter(kinds::contains);
    }

    /** What the names of the app's tables begin with. */
    private static Optional<String> ofSameApp(String table) {
        int end = table.indexOf('_', "AO_".length());
        return table.startsWith("AO_") && end > 0 ? Optional.of(table.substring(0, end + 1)) : Optional.empty();
    }

    Table named(String kind) {
        return tables.get(kind);
    }

    /** The one table of an app with this name, and with these columns. */
    Optional<Table> ofApp(String entity, String... columns) {
        return tables.values().stream().filter(table -> ofSameApp(table.kind()).filter(app -> table.is(app + entity)).isPresent())
                .filter(table -> List.of(columns).stream().allMatch(table::has)).findFirst();
    }

    /** The tables in an order in which each comes after those that say to whom its rows belong. */
    List<Owned> ownedBy(String kind) {
        List<Owned> owned = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>(Set.of(kind));
        int before = 0;
        while (known.size() > before) {
            before = known.size();
            for (Table table : tables.values()) {
                owner(table).filter(column -> !known.contains(table.kind()) && known.contains(table.references().get(column))).ifPresent(column -> {
                    known.add(table.kind());
                    owned.add(new Owned(table, column));
                });
            }
        }
        return owned;
    }

    /** @param owner the place of the column that says to whom a row belongs */
    record Owned(Table table, int owner) {
    }

    private static Optional<Integer> owner(Table table) {
        return table.references().keySet().stream().min(Comparator.comparingInt((Integer column) -> rank(table, column)).thenComparing(column -> column));
    }

    private static int rank(Table table, int column) {
        String name = table.columns().get(column).toUpperCase(Locale.ROOT);
        if (name.equals("PROJECT_ID")) {
            return 0;
        }
        if (name.equals("PAIR_ID")) {
            return 1;
        }
        return table.references().get(column).equals(ISSUE) ? 3 : 2;
    }

    /** Refuses a column of which nobody has said what it points at: a copy would point at the row of somebody else. */
    static void refuseUnknown(Table table) {
        for (int i = 0; i < table.columns().size(); i++) {
            String name = table.columns().get(i).toUpperCase(Locale.ROOT);
            if (name.endsWith("_ID") && WHOLE.contains(table.types()[i]) && !table.references().containsKey(i) && !SHARED.contains(name)) {
                throw new NotPlayed("copying " + table.name() + ", whose column " + name + " points at a table nobody has named", Tables.class);
            }
        }
    }
}
