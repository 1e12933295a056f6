package org.mentoringpair.sandbox.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one SQL database of the sandbox: Jira's own tables and those of Active Objects. A transaction belongs to the
 * thread that opened it, an inner one joins the outer one, the isolation is READ COMMITTED, as Jira's is.
 */
public final class Database {
    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final TransactionTemplate separate;
    private final ThreadLocal<List<Runnable>> onceCommitted = new ThreadLocal<>();
    private final ThreadLocal<long[]> statements = ThreadLocal.withInitial(() -> new long[1]);

    public Database(DataSource pool) {
        this.dataSource = new TransactionAwareDataSourceProxy(pool);
        this.jdbc = JdbcClient.create(pool);
        DataSourceTransactionManager manager = new DataSourceTransactionManager(pool);
        this.transactions = new TransactionTemplate(manager);
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.separate = new TransactionTemplate(manager);
        this.separate.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.separate.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** A source whose connections take part in the transaction of the calling thread. */
    public DataSource dataSource() {
        return dataSource;
    }

    public JdbcClient.StatementSpec sql(String sql) {
        statements.get()[0]++;
        return jdbc.sql(sql);
    }

    /** Runs an INSERT into a table whose key column is called {@code id} and gives the new id. */
    public long insert(String sql, Object... parameters) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        sql(sql).params(parameters).update(key, "id");
        return key.getKeyAs(Long.class);
    }

    /** How many statements this thread has asked for here, ever; those of Active Objects are not among them. */
    public long statements() {
        return statements.get()[0];
    }

    public <T> T inTransaction(Supplier<T> work) {
        return onceCommitted.get() == null ? committed(transactions, work) : transactions.execute(status -> work.get());
    }

    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** Runs the work in a transaction of its own, on another connection, whatever transaction this thread is in. */
    public <T> T apart(Supplier<T> work) {
        return committed(separate, work);
    }

    private <T> T committed(TransactionTemplate template, Supplier<T> work) {
        List<Runnable> outer = onceCommitted.get();
        List<Runnable> later = new ArrayList<>();
        T result;
        onceCommitted.set(later);
        try {
            result = template.execute(status -> work.get());
        } finally {
            onceCommitted.set(outer);
        }
        later.forEach(Runnable::run);
        return result;
    }

    /**
     * Runs the work when the transaction of this thread has been committed and its connection given back, so that the
     * work can have a transaction of its own; at once where there is no transaction.
     */
    public void afterCommit(Runnable work) {
        if (onceCommitted.get() == null) {
            work.run();
        } else {
            onceCommitted.get().add(work);
        }
    }
}
