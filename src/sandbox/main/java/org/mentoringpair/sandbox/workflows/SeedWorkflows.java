package org.mentoringpair.sandbox.workflows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.Seeds;
import org.springframework.stereotype.Component;

/** To Do, In Progress and Done, and the workflow between them that every project has until it is given another. */
@Component
final class SeedWorkflows {
    static final long DEFAULT_SCHEME = 1;
    static final String DEFAULT_WORKFLOW = "jira";

    private final Database database;

    SeedWorkflows(Database database) {
        this.database = database;
        Seeds.once(database, "workflows", this::plant);
    }

    private void plant() {
        long toDo = status("To Do", Category.TO_DO, 1);
        long inProgress = status("In Progress", Category.IN_PROGRESS, 2);
        long done = status("Done", Category.COMPLETE, 3);
        String descriptor = template().replace("@to-do@", Long.toString(toDo)).replace("@in-progress@", Long.toString(inProgress))
                .replace("@done@", Long.toString(done));
        database.sql("INSERT INTO workflow (workflow_name, description, descriptor) VALUES (?, ?, ?)")
                .params(DEFAULT_WORKFLOW, "The default Jira workflow.", descriptor).update();
        database.sql("INSERT INTO workflow_scheme (id, scheme_name, description) VALUES (?, 'Default Workflow Scheme', NULL)").param(DEFAULT_SCHEME).update();
        database.sql("INSERT INTO workflow_scheme_entry (scheme_id, issue_type_id, workflow_name) VALUES (?, 0, ?)").params(DEFAULT_SCHEME, DEFAULT_WORKFLOW).update();
    }

    private long status(String name, Category category, int position) {
        return database.insert("INSERT INTO issue_status (status_name, category_key, position) VALUES (?, ?, ?)", name, category.getKey(), position);
    }

    private static String template() {
        try (InputStream template = SeedWorkflows.class.getResourceAsStream("default-workflow.xml")) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
