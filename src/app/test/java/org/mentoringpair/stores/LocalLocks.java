package org.mentoringpair.stores;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** The cluster's locks where the cluster has one node: they really lock. */
public final class LocalLocks implements ClusterLockService {
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, it -> new LocalLock());
    }

    private static final class LocalLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1;
    }
}
