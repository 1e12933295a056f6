package org.mentoringpair.sandbox.history;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** The change history of issues. */
@Component
public final class History {
    private final Database database;
    private final UserManager people;

    History(Database database, UserManager people) {
        this.database = database;
        this.people = people;
    }

    /** @param author null for somebody who is not logged in */
    public void record(long issue, ApplicationUser author, Timestamp when, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        long group = database.insert("INSERT INTO change_group (issue_id, author_key, created) VALUES (?, ?, ?)",
                issue, author == null ? null : author.getKey(), when);
        for (Change change : changes) {
            database.sql("INSERT INTO change_item (group_id, field_type, field, old_value, old_string, new_value, new_string) VALUES (?, ?, ?, ?, ?, ?, ?)")
                    .params(group, change.fieldType(), change.field(), change.from(), change.fromText(), change.to(), change.toText()).update();
        }
    }

    /** Oldest first, in one statement and one for each author. */
    public List<ChangeGroup> of(long issue) {
        Map<String, ApplicationUser> authors = new HashMap<>();
        Map<Long, ChangeGroup> groups = new LinkedHashMap<>();
        database.sql("SELECT g.author_key, g.created, c.* FROM change_group g JOIN change_item c ON c.group_id = g.id WHERE g.issue_id = ? ORDER BY g.id, c.id")
                .param(issue).query(row -> {
                    String key = row.getString("author_key");
                    ApplicationUser author = key == null ? null : authors.computeIfAbsent(key, people::getUserByKeyEvenWhenUnknown);
                    Timestamp created = row.getTimestamp("created");
                    groups.computeIfAbsent(row.getLong("group_id"), id -> new ChangeGroup(id, author, created, new ArrayList<>())).changes()
                            .add(new Change(row.getString("field_type"), row.getString("field"), row.getString("old_value"), row.getString("old_string"),
                                    row.getString("new_value"), row.getString("new_string")));
                });
        return List.copyOf(groups.values());
    }

    public void forget(long issue) {
        database.sql("DELETE FROM change_item WHERE group_id IN (SELECT id FROM change_group WHERE issue_id = ?)").param(issue).update();
        database.sql("DELETE FROM change_group WHERE issue_id = ?").param(issue).update();
    }
}
