package org.mentoringpair.sandbox.issuetypes;

import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** Priorities and resolutions, in the order an administrator gave them. */
@Component
public final class Constants {
    public static final String DEFAULT_PRIORITY = "3";
    private final Database database;

    /** @param seeds only so that the seed data stand before anybody asks */
    Constants(Database database, SeedIssueTypes seeds) {
        this.database = database;
    }

    public List<Priority> priorities() {
        return database.sql("SELECT * FROM priority ORDER BY position, id").query((row, number) -> new Priority(row.getLong("id"),
                row.getString("priority_name"), row.getString("description"), row.getLong("position"))).list();
    }

    public List<Resolution> resolutions() {
        return database.sql("SELECT * FROM resolution ORDER BY position, id").query((row, number) -> new Resolution(row.getLong("id"),
                row.getString("resolution_name"), row.getString("description"), row.getLong("position"))).list();
    }
}
