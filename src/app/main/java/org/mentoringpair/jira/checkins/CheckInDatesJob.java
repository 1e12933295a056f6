package org.mentoringpair.jira.checkins;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
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
import java.util.concurrent.atomic.AtomicInteger;
import org.mentoringpair.checkins.LaggingIssues;
import org.mentoringpair.pairing.Pair;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Once a day, on one node and with nobody logged in: brings the fields of pair issues in line with the check-ins. */
public final class CheckInDatesJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(CheckInDatesJob.class);
    private static final String NAME = "org.mentoringpair.jira:check-in-dates";
    private static final JobRunnerKey RUNNER = JobRunnerKey.of(NAME);
    private static final JobId JOB = JobId.of(NAME);
    private static final Duration SOONEST = Duration.ofHours(2);
    /** So that the jobs of many apps do not begin at once. */
    private static final Duration SPREAD = Duration.ofHours(4);

    private final SchedulerService scheduler;
    private final LaggingIssues lagging;
    private final Clock clock;

    public CheckInDatesJob(SchedulerService scheduler, LaggingIssues lagging, Clock clock) {
        this.scheduler = scheduler;
        this.lagging = lagging;
        this.clock = clock;
    }

    /** At each start on each node; a job that is there already keeps its time, or it would never come in a Jira often restarted. */
    void register() throws SchedulerServiceException {
        scheduler.registerJobRunner(RUNNER, this);
        if (scheduler.getJobDetails(JOB) == null) {
            scheduler.scheduleJob(JOB, JobConfig.forJobRunnerKey(RUNNER).withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                    .withSchedule(Schedule.forInterval(Duration.ofDays(1).toMillis(), Date.from(firstRun()))));
        }
    }

    void unregister() {
        scheduler.unregisterJobRunner(RUNNER);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        AtomicInteger caughtUp = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        lagging.each(pair -> (catchesUp(pair) ? caughtUp : failed).incrementAndGet());
        String words = "Issues brought up to date: " + caughtUp + ", failed: " + failed;
        return failed.get() == 0 ? JobRunnerResponse.success(words) : JobRunnerResponse.failed(words);
    }

    private boolean catchesUp(Pair pair) {
        try {
            lagging.catchUp(pair);
            return true;
        } catch (RuntimeException failure) {
            // the outermost edge: one pair that cannot be helped must not keep the others waiting
            LOG.warn("The check-in dates of the pair in project {} could not be written to its issue", pair.projectId(), failure);
            return false;
        }
    }

    private Instant firstRun() {
        return clock.instant().plus(SOONEST).plusMillis(ThreadLocalRandom.current().nextLong(SPREAD.toMillis()));
    }
}
