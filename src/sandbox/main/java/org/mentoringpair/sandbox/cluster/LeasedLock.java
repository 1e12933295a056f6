package org.mentoringpair.sandbox.cluster;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** First among the threads of this node, then among the nodes. A thread may take it again while it holds it. */
final class LeasedLock implements ClusterLock {
    private static final long PAUSE_MILLIS = 50;

    private final String name;
    private final LockTable table;
    private final ReentrantLock threads = new ReentrantLock(true);

    LeasedLock(String name, LockTable table) {
        this.name = name;
        this.table = table;
    }

    @Override
    public boolean tryLock() {
        if (!threads.tryLock()) {
            return false;
        }
        boolean taken = false;
        try {
            taken = isTakenAmongNodes();
            return taken;
        } finally {
            giveBackUnless(taken);
        }
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long until = System.nanoTime() + unit.toNanos(time);
        if (!threads.tryLock(time, unit)) {
            return false;
        }
        boolean taken = false;
        try {
            taken = isTakenAmongNodes();
            while (!taken && System.nanoTime() < until) {
                Thread.sleep(PAUSE_MILLIS);
                taken = isTakenAmongNodes();
            }
            return taken;
        } finally {
            giveBackUnless(taken);
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        boolean taken;
        do {
            taken = tryLock(1, TimeUnit.MINUTES);
        } while (!taken);
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                lockInterruptibly();
                break;
            } catch (InterruptedException e) {
                // this way of taking a lock goes on waiting, and says afterwards that it was interrupted
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void unlock() {
        if (!threads.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("This thread does not hold the cluster lock " + name);
        }
        try {
            if (threads.getHoldCount() == 1) {
                table.release(name);
            }
        } finally {
            threads.unlock();
        }
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("A cluster lock has no conditions");
    }

    /** Asked while this thread holds the lock of this node. */
    private boolean isTakenAmongNodes() {
        return threads.getHoldCount() > 1 || table.take(name);
    }

    private void giveBackUnless(boolean taken) {
        if (!taken) {
            threads.unlock();
        }
    }
}
