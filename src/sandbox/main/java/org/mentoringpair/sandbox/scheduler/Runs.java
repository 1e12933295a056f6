package org.mentoringpair.sandbox.scheduler;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.mentoringpair.jiraapi.JobAnswer;
import org.mentoringpair.sandbox.activeobjects.AoStatements;
import org.mentoringpair.sandbox.cluster.EveryBeat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Runs what is due and what somebody wants to run now, one job after another, with nobody logged in. */
@Component
final class Runs implements EveryBeat, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
    private static final long PATIENCE_SECONDS = 5;

    private final Jobs jobs;
    private final Scheduler scheduler;
    private final JiraAuthenticationContext authentication;
    private final Clock clock;
    private final AoStatements statements;
    /** Jobs that wait or run on this node: none is begun a second time meanwhile. */
    private final Set<String> underway = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread runs = new Thread(work, "sandbox-scheduler");
        runs.setDaemon(true);
        return runs;
    });

    Runs(Jobs jobs, Scheduler scheduler, JiraAuthenticationContext authentication, Clock clock, AoStatements statements) {
        this.jobs = jobs;
        this.scheduler = scheduler;
        this.authentication = authentication;
        this.clock = clock;
        this.statements = statements;
    }

    /** What no app of this node can run is left for a node that can. */
    @Override
    public void beat() {
        Instant now = clock.instant();
        for (Job job : jobs.due(now)) {
            if (scheduler.runner(job).isPresent() && underway.add(job.id())) {
                if (jobs.claimed(job, now)) {
                    thread.execute(() -> run(job));
                } else {
                    underway.remove(job.id());
                }
            }
        }
    }

    /** @return false where no app of this node can run it, or where it is running */
    boolean now(Job job) {
        if (scheduler.runner(job).isEmpty() || !underway.add(job.id())) {
            return false;
        }
        jobs.begun(job, clock.instant());
        thread.execute(() -> run(job));
        return true;
    }

    private void run(Job job) {
        try {
            // the app may have been stopped while the job waited
            scheduler.runner(job).ifPresentOrElse(runner -> run(job, runner), () -> jobs.ended(job, Job.FAILED, "Its app was stopped", ""));
        } finally {
            underway.remove(job.id());
        }
    }

    private void run(Job job, JobRunner runner) {
        statements.start();
        try {
            JobAnswer answer = JobAnswer.of(runner.runJob(new JobRunnerRequest() { }));
            jobs.ended(job, answer.success() ? Job.SUCCEEDED : Job.FAILED, answer.message(), cost());
        } catch (RuntimeException | LinkageError e) {
            // the outermost edge: whatever went wrong, the job runs again next time
            LOG.warn("The job {} failed", job.id(), e);
            jobs.ended(job, Job.FAILED, e.toString(), cost());
        } finally {
            authentication.clearLoggedInUser();
        }
    }

    private String cost() {
        return statements.count() + " by the app, " + statements.countOfJira() + " by Jira";
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }
}
