package org.mentoringpair.sandbox.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes rows that have their ids already, and has the database go on counting behind them. */
final class NewRows implements Belongings.Ids {
    private static final int AT_ONCE = 1000;

    private final Database database;
    private final JdbcTemplate jdbc;
    private final boolean postgreSql;
    private final Map<Table, Long> next = new HashMap<>();

    NewRows(Database database, boolean postgreSql) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database.dataSource());
        this.postgreSql = postgreSql;
    }

    @Override
    public long next(Table table) {
        long id = next.computeIfAbsent(table, this::counted);
        next.put(table, id + 1);
        return id;
    }

    private long counted(Table table) {
        if (postgreSql) {
            return database.sql("SELECT nextval(pg_get_serial_sequence(?, ?))")
                    .params(table.quoted(), table.columns().get(table.place("ID"))).query(Long.class).single();
        }
        return database.sql("SELECT identity_base FROM information_schema.columns WHERE table_schema = SCHEMA() AND table_name = ? AND column_name = 'ID'")
                .param(table.name()).query(Long.class).single();
    }

    /** All of them in one transaction. */
    void write(Belongings rows) {
        // in H2 this statement ends a transaction, so it stands before one; numbers may be left out
        next.forEach(this::goOnFrom);
        next.clear();
        database.inTransaction(() -> {
            for (Table table : rows.tables()) {
                List<Object[]> all = rows.of(table);
                for (int from = 0; from < all.size(); from += AT_ONCE) {
                    jdbc.batchUpdate(table.insert(), all.subList(from, Math.min(from + AT_ONCE, all.size())), table.types());
                }
            }
        });
    }

    private void goOnFrom(Table table, long id) {
        String column = table.columns().get(table.place("ID"));
        if (postgreSql) {
            database.sql("SELECT setval(pg_get_serial_sequence(?, ?), ?, false)").params(table.quoted(), column, id).query(Long.class).single();
        } else {
            database.sql("ALTER TABLE " + table.quoted() + " ALTER COLUMN \"" + column + "\" RESTART WITH " + id).update();
        }
    }
}
