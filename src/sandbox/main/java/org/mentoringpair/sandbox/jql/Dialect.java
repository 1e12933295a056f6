package org.mentoringpair.sandbox.jql;

import java.sql.Connection;
import java.sql.SQLException;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** The one place where H2 and PostgreSQL differ for a search: regular expressions. */
@Component
final class Dialect {
    private final Database database;
    private volatile Boolean postgres;

    Dialect(Database database) {
        this.database = database;
    }

    /** The column contains the pattern, whatever the case. */
    Sql contains(String column, String pattern) {
        return isPostgres() ? Sql.of(column + " ~* ?", pattern) : Sql.of("REGEXP_LIKE(" + column + ", ?, 'i')", "(?U)" + pattern);
    }

    private boolean isPostgres() {
        if (postgres == null) {
            postgres = productName().equals("PostgreSQL");
        }
        return postgres;
    }

    private String productName() {
        try (Connection connection = database.dataSource().getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException broken) {
            throw new IllegalStateException("The database does not say what it is", broken);
        }
    }
}
