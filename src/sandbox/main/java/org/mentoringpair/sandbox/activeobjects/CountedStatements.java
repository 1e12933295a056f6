package org.mentoringpair.sandbox.activeobjects;

import net.java.ao.DatabaseProvider;
import org.springframework.stereotype.Component;

@Component
final class CountedStatements implements AoStatements, DatabaseProvider.SqlListener {
    private final ThreadLocal<int[]> counts = ThreadLocal.withInitial(() -> new int[1]);

    @Override
    public void start() {
        counts.get()[0] = 0;
    }

    @Override
    public int count() {
        return counts.get()[0];
    }

    @Override
    public void onSql(String sql) {
        counts.get()[0]++;
    }
}
