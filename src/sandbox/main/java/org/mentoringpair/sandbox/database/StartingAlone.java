package org.mentoringpair.sandbox.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Held while a node makes tables and seed data, so that a second node which starts at the same moment finds them made.
 * Only PostgreSQL needs it: an embedded H2 file belongs to one process.
 */
public final class StartingAlone implements AutoCloseable {
    /** Any number will do that nobody else locks in this database. */
    private static final long LOCK = 29902990L;

    private final Connection connection;

    private StartingAlone(Connection connection) {
        this.connection = connection;
    }

    /** Waits until no other node is starting. */
    public static StartingAlone on(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        StartingAlone alone = new StartingAlone(connection);
        alone.run("SELECT pg_advisory_lock(" + LOCK + ")");
        return alone;
    }

    @Override
    public void close() throws SQLException {
        run("SELECT pg_advisory_unlock(" + LOCK + ")");
        connection.close();
    }

    private void run(String sql) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
