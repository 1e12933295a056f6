package org.mentoringpair.sandbox.cluster;

import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** Statements that are committed at once, whatever transaction the calling thread is in. */
@Component
final class SeparateStatements {
    private final Database database;

    SeparateStatements(Database database) {
        this.database = database;
    }

    int update(String sql, Object... parameters) {
        return database.apart(() -> database.sql(sql).params(parameters).update());
    }
}
