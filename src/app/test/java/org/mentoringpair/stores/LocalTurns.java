package org.mentoringpair.stores;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.mentoringpair.OneAtATime;

/** Takes turns where the cluster has one node. */
public final class LocalTurns implements OneAtATime {
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    @Override
    public <T> T inTurn(String what, Supplier<T> work) {
        ReentrantLock lock = locks.computeIfAbsent(what, name -> new ReentrantLock());
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
