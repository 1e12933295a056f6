package org.mentoringpair.sandbox.issues;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Empty databases of both makes; PostgreSQL is started once, when the first test asks for it. */
public enum Databases {
    H2 {
        @Override
        String url() {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRESQL {
        @Override
        String url() {
            return Server.fresh();
        }
    };

    abstract String url();

    public HikariDataSource empty() {
        HikariConfig configuration = new HikariConfig();
        configuration.setJdbcUrl(url());
        configuration.setMaximumPoolSize(6);
        return new HikariDataSource(configuration);
    }

    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String fresh() {
            String name = "jira" + UUID.randomUUID().toString().replace("-", "");
            try (java.sql.Connection connection = RUNNING.getPostgresDatabase().getConnection()) {
                connection.createStatement().execute("CREATE DATABASE " + name);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
            return RUNNING.getJdbcUrl("postgres", name);
        }
    }
}
