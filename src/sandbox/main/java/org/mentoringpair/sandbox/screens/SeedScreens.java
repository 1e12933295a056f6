package org.mentoringpair.sandbox.screens;

import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.Seeds;
import org.springframework.stereotype.Component;

/** Jira's default screens: one for creating, editing and viewing, one for resolving, and the schemes that use the first for everything. */
@Component
final class SeedScreens {
    static final long DEFAULT = 1;
    private static final long RESOLVE = 3;

    private final Database database;

    SeedScreens(Database database) {
        this.database = database;
        Seeds.once(database, "screens", this::plant);
    }

    private void plant() {
        screen(DEFAULT, "Default Screen", "Allows to update all system fields.",
                List.of("summary", "priority", "duedate", "assignee", "reporter", "description"));
        screen(RESOLVE, "Resolve Issue Screen", "Allows to set resolution, change fix versions and assign an issue.", List.of("resolution", "assignee"));
        database.sql("INSERT INTO field_screen_scheme (id, scheme_name, description) VALUES (?, 'Default Screen Scheme', 'Default Screen Scheme')").param(DEFAULT).update();
        database.sql("INSERT INTO field_screen_scheme_item (scheme_id, operation, screen_id) VALUES (?, NULL, ?)").params(DEFAULT, DEFAULT).update();
        database.sql("INSERT INTO issue_type_screen_scheme (id, scheme_name, description)"
                + " VALUES (?, 'Default Issue Type Screen Scheme', 'The default issue type screen scheme')").param(DEFAULT).update();
        database.sql("INSERT INTO issue_type_screen_scheme_entry (scheme_id, issue_type_id, screen_scheme_id) VALUES (?, NULL, ?)").params(DEFAULT, DEFAULT).update();
    }

    private void screen(long id, String name, String description, List<String> fields) {
        database.sql("INSERT INTO field_screen (id, screen_name, description) VALUES (?, ?, ?)").params(id, name, description).update();
        long tab = database.insert("INSERT INTO field_screen_tab (screen_id, tab_name, position) VALUES (?, 'Field Tab', 0)", id);
        for (int position = 0; position < fields.size(); position++) {
            database.sql("INSERT INTO field_screen_item (tab_id, field_id, position) VALUES (?, ?, ?)").params(tab, fields.get(position), position).update();
        }
    }
}
