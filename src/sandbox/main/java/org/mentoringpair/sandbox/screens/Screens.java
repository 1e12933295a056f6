package org.mentoringpair.sandbox.screens;

import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** The screen that an operation on an issue uses, found in two statements. */
@Component
public final class Screens {
    private static final String SCREEN = """
            SELECT i.screen_id FROM field_screen_scheme_item i
            JOIN issue_type_screen_scheme_entry e ON e.screen_scheme_id = i.scheme_id
            WHERE e.scheme_id = COALESCE((SELECT p.scheme_id FROM project_scheme p WHERE p.project_id = ? AND p.kind = ?), ?)
              AND (e.issue_type_id = ? OR (e.issue_type_id IS NULL AND NOT EXISTS
                   (SELECT 1 FROM issue_type_screen_scheme_entry own WHERE own.scheme_id = e.scheme_id AND own.issue_type_id = ?)))
              AND (i.operation = ? OR i.operation IS NULL)
            ORDER BY CASE WHEN i.operation IS NULL THEN 1 ELSE 0 END, i.id
            FETCH FIRST 1 ROWS ONLY""";

    private final Database database;

    /** @param seeds only so that the seed data stand before anybody asks */
    Screens(Database database, SeedScreens seeds) {
        this.database = database;
    }

    /** The tabs of the screen for this operation, in order; none where the schemes name no screen. */
    public List<Tab> tabs(long project, String issueType, ScreenableIssueOperation operation) {
        long type = Long.parseLong(issueType);
        return database.sql(SCREEN).params(project, StoredIssueTypeScreenSchemes.KIND, SeedScreens.DEFAULT, type, type, operation.getId())
                .query(Long.class).optional().map(this::tabs).orElse(List.of());
    }

    /** The tabs of one screen, such as that of a workflow transition. */
    public List<Tab> tabs(long screen) {
        Map<Long, Tab> tabs = new LinkedHashMap<>();
        database.sql("SELECT t.id, t.tab_name, i.field_id FROM field_screen_tab t LEFT JOIN field_screen_item i ON i.tab_id = t.id"
                + " WHERE t.screen_id = ? ORDER BY t.position, t.id, i.position, i.id").param(screen).query(row -> {
                    String name = row.getString("tab_name");
                    Tab tab = tabs.computeIfAbsent(row.getLong("id"), id -> new Tab(id, name, new ArrayList<>()));
                    if (row.getString("field_id") != null) {
                        tab.fields().add(row.getString("field_id"));
                    }
                });
        return List.copyOf(tabs.values());
    }
}
