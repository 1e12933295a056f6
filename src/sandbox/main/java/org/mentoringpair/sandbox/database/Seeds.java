package org.mentoringpair.sandbox.database;

import org.springframework.dao.DuplicateKeyException;

/** What stands in a fresh Jira before anybody has done anything: inserted once per database, by whichever node comes first. */
public final class Seeds {
    private Seeds() {
    }

    /**
     * Runs the inserts in one transaction, unless they have run before.
     *
     * @param name of this part of the seed data, remembered in the database
     */
    public static void once(Database database, String name, Runnable inserts) {
        if (planted(database, name)) {
            return;
        }
        try {
            database.inTransaction(() -> {
                // a second node waits here until the first has committed, then fails on the key
                database.sql("INSERT INTO sandbox_property (name, text_value) VALUES (?, 'planted')").param("seeds." + name).update();
                inserts.run();
            });
        } catch (DuplicateKeyException other) {
            if (!planted(database, name)) {
                throw other;
            }
        }
    }

    private static boolean planted(Database database, String name) {
        return database.sql("SELECT COUNT(*) FROM sandbox_property WHERE name = ?").param("seeds." + name).query(Long.class).single() > 0;
    }
}
