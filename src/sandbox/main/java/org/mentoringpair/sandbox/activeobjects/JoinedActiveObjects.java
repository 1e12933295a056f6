package org.mentoringpair.sandbox.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.mentoringpair.sandbox.database.Database;

/** Active Objects in the transaction of the calling thread, which Jira's own data takes part in as well. */
final class JoinedActiveObjects implements ActiveObjects {
    private final EntityManager manager;
    private final Database database;

    JoinedActiveObjects(EntityManager manager, Database database) {
        this.manager = manager;
        this.database = database;
    }

    private interface Statement<T> {
        T run() throws SQLException;
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return run(() -> manager.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return run(() -> manager.create(type, params));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        run(() -> {
            manager.delete(entities);
            return null;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return run(() -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return run(() -> manager.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return run(() -> manager.find(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return run(() -> manager.count(type, query));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return run(() -> manager.count(type, criteria, parameters));
    }

    /** Active Objects' own transactions cannot be nested and are serializable; Jira's join and read what is committed. */
    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return database.inTransaction(callback::doInTransaction);
    }

    private static <T> T run(Statement<T> statement) {
        try {
            return statement.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }
}
