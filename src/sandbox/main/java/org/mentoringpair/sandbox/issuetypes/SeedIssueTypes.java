package org.mentoringpair.sandbox.issuetypes;

import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.Seeds;
import org.springframework.stereotype.Component;

/** The issue types, priorities and resolutions of a fresh Jira, and its default issue type scheme. */
@Component
final class SeedIssueTypes {
    private final Database database;

    SeedIssueTypes(Database database) {
        this.database = database;
        Seeds.once(database, "issue types", this::plant);
    }

    private void plant() {
        type(1, "Bug", "A problem which impairs or prevents the functions of the product.", false);
        type(3, "Task", "A task that needs to be done.", false);
        type(5, "Sub-task", "The sub-task of the issue", true);
        type(7, "Story", "A user story.", false);
        String[] priorities = {"Highest", "High", "Medium", "Low", "Lowest"};
        for (int position = 1; position <= priorities.length; position++) {
            database.sql("INSERT INTO priority (id, priority_name, position) VALUES (?, ?, ?)").params(position, priorities[position - 1], position).update();
        }
        String[] resolutions = {"Done", "Won't Do", "Duplicate", "Cannot Reproduce"};
        for (int position = 1; position <= resolutions.length; position++) {
            database.sql("INSERT INTO resolution (resolution_name, position) VALUES (?, ?)").params(resolutions[position - 1], position).update();
        }
        database.sql("INSERT INTO issue_type_scheme (id, scheme_name, description) VALUES (?, ?, ?)")
                .params(IssueTypeSchemes.DEFAULT, "Default Issue Type Scheme", "Default issue type scheme is the list of global issue types.").update();
        database.sql("INSERT INTO issue_type_scheme_entry (scheme_id, issue_type_id, position) SELECT ?, id, position FROM issue_type")
                .param(IssueTypeSchemes.DEFAULT).update();
    }

    private void type(long id, String name, String description, boolean subTask) {
        database.sql("INSERT INTO issue_type (id, type_name, description, is_sub_task, position) VALUES (?, ?, ?, ?, ?)")
                .params(id, name, description, subTask, id).update();
    }
}
