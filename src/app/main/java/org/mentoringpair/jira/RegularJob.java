package org.mentoringpair.jira;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.ThreadLocalRandom;

/** Work that Jira has done again and again, on one node and with nobody logged in. */
public final class RegularJob {
    private final String name;
    private final Duration every;
    private final Duration soonest;
    /** So that the jobs of many apps do not begin at once. */
    private final Duration spread;
    private final SchedulerService scheduler;
    private final Clock clock;

    private RegularJob(String name, Duration every, Duration soonest, Duration spread, SchedulerService scheduler, Clock clock) {
        this.name = "org.mentoringpair.jira:" + name;
        this.every = every;
        this.soonest = soonest;
        this.spread = spread;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** @param name within the app, such as {@code check-in-dates} */
    public static RegularJob daily(String name, SchedulerService scheduler, Clock clock) {
        return new RegularJob(name, Duration.ofDays(1), Duration.ofHours(2), Duration.ofHours(4), scheduler, clock);
    }

    /** Begins some minutes after the app was first enabled. */
    public static RegularJob everySoOften(String name, Duration every, SchedulerService scheduler, Clock clock) {
        return new RegularJob(name, every, Duration.ofMinutes(2), every, scheduler, clock);
    }

    /** At each start on each node; a daily job that is there already keeps its time, or it would never come in a Jira often restarted. */
    public void register(JobRunner runner) throws SchedulerServiceException {
        JobRunnerKey key = JobRunnerKey.of(name);
        JobId job = JobId.of(name);
        scheduler.registerJobRunner(key, runner);
        if (isBrief() || scheduler.getJobDetails(job) == null) {
            scheduler.scheduleJob(job, JobConfig.forJobRunnerKey(key).withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                    .withSchedule(Schedule.forInterval(every.toMillis(), Date.from(firstRun()))));
        }
    }

    public void unregister() {
        scheduler.unregisterJobRunner(JobRunnerKey.of(name));
    }

    private Instant firstRun() {
        return clock.instant().plus(soonest).plusMillis(ThreadLocalRandom.current().nextLong(spread.toMillis()));
    }

    /** It comes soon anyway, and a former version may have it come less often. */
    private boolean isBrief() {
        return every.compareTo(Duration.ofDays(1)) < 0;
    }
}
