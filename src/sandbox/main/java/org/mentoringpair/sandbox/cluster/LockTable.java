package org.mentoringpair.sandbox.cluster;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * The rows of {@code cluster_lock}. A row is leased for some seconds and the lease is renewed at every beat, so the
 * locks of a node that was killed become free. Leases go by the wall clock, which all nodes must agree on; never by
 * the sandbox's movable one. Statements run on connections of their own: a lock is not part of anybody's transaction.
 */
@Component
final class LockTable implements EveryBeat, DisposableBean {
    static final long LEASE_MILLIS = 10_000;

    private final SeparateStatements database;
    private final Node node;
    private final Set<String> held = ConcurrentHashMap.newKeySet();

    LockTable(SeparateStatements database, Node node) {
        this.database = database;
        this.node = node;
    }

    boolean take(String name) {
        long now = System.currentTimeMillis();
        int taken = database.update("UPDATE cluster_lock SET locked_by = ?, locked_until = ? WHERE lock_name = ? AND locked_until < ?",
                node.id(), now + LEASE_MILLIS, name, now);
        if (taken == 1 || insert(name, now)) {
            held.add(name);
            return true;
        }
        return false;
    }

    void release(String name) {
        held.remove(name);
        database.update("UPDATE cluster_lock SET locked_by = NULL, locked_until = 0 WHERE lock_name = ? AND locked_by = ?",
                name, node.id());
    }

    @Override
    public void beat() {
        if (!held.isEmpty()) {
            database.update("UPDATE cluster_lock SET locked_until = ? WHERE locked_by = ?",
                    System.currentTimeMillis() + LEASE_MILLIS, node.id());
        }
    }

    @Override
    public void destroy() {
        database.update("UPDATE cluster_lock SET locked_by = NULL, locked_until = 0 WHERE locked_by = ?", node.id());
    }

    private boolean insert(String name, long now) {
        try {
            return database.update("INSERT INTO cluster_lock (lock_name, locked_by, locked_until) VALUES (?, ?, ?)",
                    name, node.id(), now + LEASE_MILLIS) == 1;
        } catch (DuplicateKeyException e) {
            // the row is there: somebody holds the lock
            return false;
        }
    }
}
