package org.mentoringpair.sandbox.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.mentoringpair.sandbox.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The connections to the database that the settings name, emptied first where that is asked for. */
public final class Pool {
    private Pool() {
    }

    public static HikariDataSource open(Settings settings) {
        boolean embedded = settings.databaseUrl().startsWith("jdbc:h2:file:" + settings.data());
        if (settings.anew() && embedded) {
            delete(settings.data());
        }
        HikariConfig configuration = new HikariConfig();
        configuration.setPoolName("sandbox");
        configuration.setJdbcUrl(settings.databaseUrl());
        configuration.setUsername(settings.databaseUser());
        configuration.setPassword(settings.databasePassword());
        configuration.setMaximumPoolSize(20);
        configuration.setMinimumIdle(1);
        HikariDataSource pool = new HikariDataSource(configuration);
        if (settings.anew() && !embedded) {
            empty(pool);
        }
        return pool;
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(HikariDataSource pool) {
        JdbcClient jdbc = JdbcClient.create(pool);
        if (pool.getJdbcUrl().startsWith("jdbc:postgresql:")) {
            jdbc.sql("DROP SCHEMA public CASCADE").update();
            jdbc.sql("CREATE SCHEMA public").update();
        } else {
            jdbc.sql("DROP ALL OBJECTS").update();
        }
    }
}
