package org.mentoringpair.acceptance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A database of its own, on the one PostgreSQL that all stories of a run share; nothing needs to be installed for it. */
public record PostgreSqlDatabase(String name) {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    public static PostgreSqlDatabase empty() {
        PostgreSqlDatabase database = new PostgreSqlDatabase("jira" + NUMBER.incrementAndGet());
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database.name);
        } catch (SQLException failure) {
            throw new IllegalStateException("No database for a story", failure);
        }
        return database;
    }

    /** What tells a sandbox to use it. */
    public Map<String, String> settings() {
        return Map.of("sandbox.database.url", "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + name,
                "sandbox.database.user", "postgres", "sandbox.database.password", "postgres");
    }

    /** The texts of one column: for what Jira has and no page or address shows. */
    public List<String> texts(String query) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = Server.RUNNING.getDatabase("postgres", name).getConnection();
             Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
        return texts;
    }

    /** Started for the first story that needs it, and stopped with the process. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                // a busy machine takes longer than the ten seconds that are usual
                return EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
