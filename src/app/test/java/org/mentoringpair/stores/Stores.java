package org.mentoringpair.stores;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import net.java.ao.RawEntity;
import org.junit.rules.ExternalResource;

/**
 * Tables for one test, empty when it begins. A store's test declares it as a rule:
 * <pre>{@code @Rule public final Stores stores = Stores.onPostgreSql(PairRow.class);}</pre>
 * The tables of one database and the same rows are made once for all tests.
 */
public final class Stores extends ExternalResource {
    private static final Map<String, CountedActiveObjects> MADE = new ConcurrentHashMap<>();

    private final CountedActiveObjects activeObjects;

    private Stores(String database, Supplier<RowDatabase> made, List<Class<? extends RawEntity<?>>> rows) {
        activeObjects = MADE.computeIfAbsent(database + rows, key -> CountedActiveObjects.migrated(made.get(), rows));
    }

    @SafeVarargs
    public static Stores onH2(Class<? extends RawEntity<?>>... rows) {
        return new Stores("H2", RowDatabase::h2, List.of(rows));
    }

    @SafeVarargs
    public static Stores onPostgreSql(Class<? extends RawEntity<?>>... rows) {
        return new Stores("PostgreSQL", RowDatabase::postgreSql, List.of(rows));
    }

    /** Jira's own service as far as the app uses it, with a count of its statements. */
    public CountedActiveObjects activeObjects() {
        return activeObjects;
    }

    /** How many SQL statements an activity takes. On PostgreSQL every creation takes two: the number and the row. */
    public int statementsOf(Runnable activity) {
        return activeObjects.statementsOf(activity);
    }

    /** The SQL statements of an activity as they are written, with places for their values. */
    public List<String> sqlOf(Runnable activity) {
        return activeObjects.sqlOf(activity);
    }

    @Override
    protected void before() {
        activeObjects.empty();
    }
}
