package org.mentoringpair.sandbox.properties;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.issues.IssueRemains;
import org.springframework.stereotype.Component;

/** The properties of issues: JSON as text, under keys of their own. */
@Component
public final class IssueProperties implements IssueRemains {
    private static final String ONE = " WHERE issue_id = ? AND property_key = ?";

    private final Database database;

    IssueProperties(Database database) {
        this.database = database;
    }

    public List<String> keys(Issue issue) {
        return database.sql("SELECT property_key FROM issue_property WHERE issue_id = ? ORDER BY property_key").param(issue.getId()).query(String.class).list();
    }

    public Optional<String> value(Issue issue, String key) {
        return database.sql("SELECT json_value FROM issue_property" + ONE).params(issue.getId(), key).query(String.class).optional();
    }

    /** Whether it is a new one. */
    public boolean set(Issue issue, String key, String json) {
        return database.inTransaction(() -> {
            // the issue's row stays locked, so that of two who set the same new property one is the second
            database.sql("SELECT id FROM jira_issue WHERE id = ? FOR UPDATE").param(issue.getId()).query(Long.class).optional();
            boolean there = database.sql("UPDATE issue_property SET json_value = ?" + ONE).params(json, issue.getId(), key).update() > 0;
            if (!there) {
                database.sql("INSERT INTO issue_property (issue_id, property_key, json_value) VALUES (?, ?, ?)").params(issue.getId(), key, json).update();
            }
            return !there;
        });
    }

    /** Whether there was one. */
    public boolean remove(Issue issue, String key) {
        return database.sql("DELETE FROM issue_property" + ONE).params(issue.getId(), key).update() > 0;
    }

    @Override
    public void forget(long issue) {
        database.sql("DELETE FROM issue_property WHERE issue_id = ?").param(issue).update();
    }
}
