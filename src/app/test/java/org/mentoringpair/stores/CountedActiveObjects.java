package org.mentoringpair.stores;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.Transaction;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Active Objects as Jira offers them: a transaction within a transaction joins it, isolation is READ COMMITTED. */
public final class CountedActiveObjects implements ActiveObjects {
    private static final String PREFIX = "AO_7E57ED";

    static {
        // read once by Active Objects, whose own default is SERIALIZABLE; Jira's is this
        System.setProperty("ao.transaction.isolation.level", "TRANSACTION_READ_COMMITTED");
    }

    private final EntityManager entities;
    private final List<Class<? extends RawEntity<?>>> rows;
    private final AtomicInteger statements = new AtomicInteger();
    private final List<String> latest = new CopyOnWriteArrayList<>();
    private final ThreadLocal<Boolean> inTransaction = ThreadLocal.withInitial(() -> false);

    private CountedActiveObjects(RowDatabase database, List<Class<? extends RawEntity<?>>> rows) {
        this.rows = rows;
        entities = new EntityManager(database.provider(), new AsInJira());
        database.provider().addSqlListener(sql -> {
            statements.incrementAndGet();
            latest.add(sql);
        });
    }

    @SuppressWarnings("unchecked")
    static CountedActiveObjects migrated(RowDatabase database, List<Class<? extends RawEntity<?>>> rows) {
        CountedActiveObjects made = new CountedActiveObjects(database, rows);
        done(() -> {
            made.entities.migrate(rows.toArray(Class[]::new));
            return null;
        });
        return made;
    }

    int statementsOf(Runnable activity) {
        int before = statements.get();
        activity.run();
        return statements.get() - before;
    }

    /** What the database was told; rows in memory are forgotten before, so that all of it is read anew. */
    List<String> sqlOf(Runnable activity) {
        entities.flushAll();
        latest.clear();
        activity.run();
        return List.copyOf(latest);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    void empty() {
        latest.clear();
        rows.forEach(row -> deleteWithSQL((Class) row, "1 = 1"));
        entities.flushAll();
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return done(() -> entities.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return done(() -> entities.create(type, params));
    }

    @Override
    public void delete(RawEntity<?>... rowsToDelete) {
        done(() -> {
            entities.delete(rowsToDelete);
            return null;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return done(() -> entities.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return done(() -> entities.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return done(() -> entities.find(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return done(() -> entities.count(type, query));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return done(() -> entities.count(type, criteria, parameters));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        if (inTransaction.get()) {
            return callback.doInTransaction();
        }
        inTransaction.set(true);
        try {
            return done(() -> new Transaction<T>(entities) {
                @Override
                protected T run() {
                    return callback.doInTransaction();
                }
            }.execute());
        } finally {
            inTransaction.set(false);
        }
    }

    private static <T> T done(Sql<T> sql) {
        try {
            return sql.run();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    private interface Sql<T> {
        T run() throws SQLException;
    }

    private static final class AsInJira implements EntityManagerConfiguration {
        private final NameConverters names = new SimpleNameConverters(new AtlassianTableNameConverter(name -> PREFIX + "_" + name),
                new AtlassianFieldNameConverter(), new AtlassianSequenceNameConverter(), new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(), new AtlassianUniqueNameConverter());

        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        /** Without it Active Objects thinks that every table of the schema is its own. */
        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(PREFIX);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
