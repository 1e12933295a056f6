package org.mentoringpair.sandbox.database;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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
        return jdbc.sql(sql);
    }

    /** Runs an INSERT into a table whose key column is called {@code id} and gives the new id. */
    public long insert(String sql, Object... parameters) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(parameters).update(key, "id");
        return key.getKeyAs(Long.class);
    }

    public <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    public void inTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    /** Runs the work in a transaction of its own, on another connection, whatever transaction this thread is in. */
    public <T> T apart(Supplier<T> work) {
        return separate.execute(status -> work.get());
    }

    /** Runs the work when the transaction of this thread has been committed, or at once where there is none. */
    public void afterCommit(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
