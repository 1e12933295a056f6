package org.mentoringpair.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;

/** Takes turns by Jira's cluster locks, which hold across nodes. */
final class ClusterTurns implements OneAtATime {
    private static final int LONGEST_WAIT_SECONDS = 30;

    private final ClusterLockService locks;

    ClusterTurns(ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public <T> T inTurn(String what, Supplier<T> work) {
        ClusterLock lock = locks.getLockForName("org.mentoringpair.jira." + what);
        if (!obtained(lock)) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.web.busy");
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static boolean obtained(ClusterLock lock) {
        try {
            return lock.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
