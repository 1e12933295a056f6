package org.mentoringpair.sandbox.scheduler;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mentoringpair.jiraapi.JobTerms;
import org.mentoringpair.sandbox.NotPlayed;
import org.springframework.stereotype.Component;

/** Jobs are known to the whole cluster; the code that does their work is registered on each node at each start. */
@Component
final class Scheduler implements SchedulerService {
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private final Jobs jobs;
    private final Map<String, JobRunner> runners = new ConcurrentHashMap<>();

    Scheduler(Jobs jobs) {
        this.jobs = jobs;
    }

    private record KnownJob(String id) implements JobDetails {
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey.toString(), jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey.toString());
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) {
        JobTerms terms = JobTerms.of(jobConfig);
        if (terms.mode() != RunMode.RUN_ONCE_PER_CLUSTER) {
            throw new NotPlayed("scheduleJob with the run mode " + terms.mode(), Scheduler.class);
        }
        if (terms.interval() == null || terms.interval() <= 0 || terms.firstRun() == null) {
            throw new NotPlayed("scheduleJob without an interval and a time of the first run", Scheduler.class);
        }
        jobs.schedule(jobId.toString(), terms.runner(), wholeMinutes(terms.interval()),
                Instant.ofEpochMilli(wholeMinutes(terms.firstRun().getTime())));
    }

    @Override
    public JobDetails getJobDetails(JobId jobId) {
        return jobs.withId(jobId.toString()).map(job -> new KnownJob(job.id())).orElse(null);
    }

    /** The code on this node that does the work; none while its app is stopped. */
    Optional<JobRunner> runner(Job job) {
        return Optional.ofNullable(runners.get(job.runner()));
    }

    /** Upwards, as a job must not run before its time. */
    private static long wholeMinutes(long millis) {
        return Math.floorDiv(millis + MINUTE - 1, MINUTE) * MINUTE;
    }
}
