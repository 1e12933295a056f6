package org.mentoringpair.sandbox.activeobjects;

import net.java.ao.DatabaseProvider;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

@Component
final class CountedStatements implements AoStatements, DatabaseProvider.SqlListener {
    private final ThreadLocal<int[]> counts = ThreadLocal.withInitial(() -> new int[1]);
    private final ThreadLocal<Long> before = ThreadLocal.withInitial(() -> 0L);
    private final Database database;

    CountedStatements(Database database) {
        this.database = database;
    }

    @Override
    public void start() {
        counts.get()[0] = 0;
        before.set(database.statements());
    }

    @Override
    public int count() {
        return counts.get()[0];
    }

    @Override
    public int countOfJira() {
        return Math.toIntExact(database.statements() - before.get());
    }

    @Override
    public void onSql(String sql) {
        counts.get()[0]++;
    }
}
