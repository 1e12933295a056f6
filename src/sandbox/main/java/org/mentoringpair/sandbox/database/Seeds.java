package org.mentoringpair.sandbox.database;

/** What stands in a fresh Jira before anybody has done anything. {@link StartingAlone} keeps a second node from planting it too. */
public final class Seeds {
    private Seeds() {
    }

    /**
     * Runs the inserts in one transaction, unless they have run in this database before.
     *
     * @param name of this part of the seed data, remembered in the database
     */
    public static void once(Database database, String name, Runnable inserts) {
        String marker = "seeds." + name;
        if (database.sql("SELECT COUNT(*) FROM sandbox_property WHERE name = ?").param(marker).query(Long.class).single() > 0) {
            return;
        }
        database.inTransaction(() -> {
            database.sql("INSERT INTO sandbox_property (name, text_value) VALUES (?, 'planted')").param(marker).update();
            inserts.run();
        });
    }
}
