package org.mentoringpair.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the database has of a project, without what makes it this one: which tables have how many rows, which columns are
 * filled, and whatever is shared with other projects: schemes, roles, levels, types, and words of the app such as stages.
 */
final class RowShapes {
    /** Columns that point at what projects share. */
    private static final Set<String> SHARED = Set.of("role_id", "issue_type_id", "status_id", "scheme_id", "field_id", "resolution_id", "priority_id",
            "security_level_id", "link_type_id", "programme_id", "kind", "actor_type", "project_type", "template_key", "field_type", "field", "months");
    private static final String ISSUES = "(SELECT id FROM jira_issue WHERE project_id = %d)";

    private final PostgreSqlDatabase database;

    RowShapes(PostgreSqlDatabase database) {
        this.database = database;
    }

    /** By the names of the tables, those with no row left out. */
    Map<String, List<String>> of(long project) {
        Map<String, List<String>> shapes = new TreeMap<>();
        read(shapes, "project", "id = " + project);
        tablesWith("project_id").forEach(table -> read(shapes, table, column("project_id", table) + " = " + project));
        tablesWith("issue_id").stream().filter(table -> !shapes.containsKey(table)).forEach(table -> read(shapes, table,
                column("issue_id", table) + " IN " + ISSUES.formatted(project)));
        read(shapes, "issue_link", "source_id IN " + ISSUES.formatted(project));
        read(shapes, "change_item", "group_id IN (SELECT id FROM change_group WHERE issue_id IN " + ISSUES.formatted(project) + ")");
        tablesWith("pair_id").stream().filter(table -> !shapes.containsKey(table)).forEach(table -> read(shapes, table,
                "\"PAIR_ID\" IN (SELECT \"ID\" FROM \"AO_F75434_PAIR\" WHERE \"PROJECT_ID\" = " + project + ")"));
        read(shapes, "AO_F75434_CHECK_IN_ACTION", "\"CHECK_IN_ID\" IN (SELECT \"ID\" FROM \"AO_F75434_CHECK_IN\" WHERE \"PROJECT_ID\" = " + project + ")");
        return shapes;
    }

    private void read(Map<String, List<String>> shapes, String table, String condition) {
        List<String> rows = database.texts("SELECT to_jsonb(t)::text FROM \"" + table + "\" t WHERE " + condition).stream().map(RowShapes::shape).sorted().toList();
        if (!rows.isEmpty()) {
            shapes.put(table, rows);
        }
    }

    private List<String> tablesWith(String column) {
        return database.texts("SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND lower(column_name) = '" + column + "' ORDER BY 1");
    }

    private static String column(String name, String table) {
        return table.startsWith("AO_") ? '"' + name.toUpperCase(Locale.ROOT) + '"' : name;
    }

    private static String shape(String row) {
        try {
            JsonNode columns = new ObjectMapper().readTree(row);
            return columns.properties().stream().sorted(Map.Entry.comparingByKey()).map(column -> column.getKey() + ": " + shape(column.getKey(), column.getValue()))
                    .collect(Collectors.joining(", "));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String shape(String column, JsonNode value) {
        boolean told = value.isNull() || value.isBoolean() || SHARED.contains(column.toLowerCase(Locale.ROOT))
                || value.isTextual() && value.asText().matches("[A-Z_]{4,}") && !column.equals("pkey");
        return told ? value.asText() : "something";
    }
}
