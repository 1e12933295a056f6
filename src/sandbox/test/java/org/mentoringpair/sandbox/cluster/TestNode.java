package org.mentoringpair.sandbox.cluster;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.Schema;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** One node of a cluster that consists of what its nodes share, and whose heart beats when a test says so. */
final class TestNode implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    TestNode(String databaseName) {
        DataSource source = source(databaseName);
        Schema.applyTo(source);
        context.registerBean(Database.class, () -> new Database(source));
        context.register(Node.class, SeparateStatements.class, ClusterLocks.class, LockTable.class, Caches.class, RemovalsElsewhere.class);
        context.refresh();
    }

    private static DataSource source(String databaseName) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + databaseName + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    void beat() {
        context.getBeansOfType(EveryBeat.class).values().forEach(EveryBeat::beat);
    }

    @Override
    public void close() {
        context.close();
    }
}
