package org.mentoringpair.checkins;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.mentoringpair.OneAtATime;

/** Turns among the threads of this process. */
public final class TurnsHere implements OneAtATime {
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();

    @Override
    public <T> T inTurn(String what, Supplier<T> work) {
        ReentrantLock turn = turns.computeIfAbsent(what, it -> new ReentrantLock());
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }
}
