package org.mentoringpair.stores;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/** An empty database of its own, with what Active Objects needs to speak to it. */
record RowDatabase(DatabaseProvider provider) {
    private static final AtomicInteger MADE = new AtomicInteger();

    static RowDatabase h2() {
        String url = "jdbc:h2:mem:rows" + MADE.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
        return new RowDatabase(new H2DatabaseProvider(pooled(url, "sa", "")));
    }

    static RowDatabase postgreSql() {
        String name = "rows" + MADE.incrementAndGet();
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("No database for the rows of a test", failure);
        }
        return new RowDatabase(new PostgreSQLDatabaseProvider(pooled(Server.RUNNING.getJdbcUrl("postgres", name), "postgres", "postgres"), "public"));
    }

    /** Active Objects wants a data source that can be disposed of; without a pool it opens a connection per statement. */
    private static DisposableDataSource pooled(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(6);
        HikariDataSource pool = new HikariDataSource(config);
        return (DisposableDataSource) Proxy.newProxyInstance(RowDatabase.class.getClassLoader(), new Class<?>[] {DisposableDataSource.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("dispose")) {
                        pool.close();
                        return null;
                    }
                    return method.invoke(pool, arguments);
                });
    }

    /** One server for all tests of the run, started by the first that needs it and stopped with the process. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                File directory = new File("target/postgres");
                return EmbeddedPostgres.builder().setOverrideWorkingDirectory(directory)
                        .setDataDirectory(new File(directory, "data")).setCleanDataDirectory(true)
                        // each kind of rows keeps a connection of its own until the run is over
                        .setServerConfig("max_connections", "1000").start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
