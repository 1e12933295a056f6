package org.mentoringpair.sandbox.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Locks by name, held by one thread of one node at a time. */
@Component
final class ClusterLocks implements ClusterLockService {
    private final LockTable table;
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    ClusterLocks(LockTable table) {
        this.table = table;
    }

    /** One object per name on this node, so that a thread that asks again gets the lock it holds. */
    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, key -> new LeasedLock(key, table));
    }
}
