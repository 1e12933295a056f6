package org.mentoringpair.sandbox.scheduler;

import java.time.Instant;

/**
 * A job as all nodes see it.
 *
 * @param runner   key of the code that does the work
 * @param interval milliseconds from one run to the next, whole minutes
 * @param lastRun  null before the first run
 * @param result   how the last run ended, or that it has not ended; empty before the first run
 * @param message  what the job said of its last run
 * @param cost     the SQL statements of the last run that has ended, in words
 */
record Job(String id, String runner, long interval, Instant nextRun, Instant lastRun, String result, String message, String cost) {
    static final String RUNNING = "running";
    static final String SUCCEEDED = "succeeded";
    static final String FAILED = "failed";

    /** The first time by the interval that is still to come: what was missed is not made up for. */
    Instant nextRunAfter(Instant now) {
        long missed = Math.max(0, now.toEpochMilli() - nextRun.toEpochMilli()) / interval;
        return nextRun.plusMillis((missed + 1) * interval);
    }
}
