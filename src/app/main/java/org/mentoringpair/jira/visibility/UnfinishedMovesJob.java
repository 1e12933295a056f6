package org.mentoringpair.jira.visibility;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Clock;
import java.time.Duration;
import org.mentoringpair.jira.JobRun;
import org.mentoringpair.jira.RegularJob;
import org.mentoringpair.visibility.VisibilityMove;

/** Goes on with what two people agreed on and a crash has stopped, at latest some minutes after Jira runs again. */
public final class UnfinishedMovesJob implements JobRunner {
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final RegularJob regular;
    private final VisibilityMove move;

    public UnfinishedMovesJob(SchedulerService scheduler, VisibilityMove move, Clock clock) {
        this.regular = RegularJob.everySoOften("visibility-changes", EVERY, scheduler, clock);
        this.move = move;
    }

    void register() throws SchedulerServiceException {
        regular.register(this);
    }

    void unregister() {
        regular.unregister();
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        JobRun<Long> run = new JobRun<>("Changes of visibility finished", Long::longValue, this::isFinished);
        move.unfinished().forEach(run);
        return run.response();
    }

    private boolean isFinished(long pairId) {
        move.finish(pairId);
        return true;
    }
}
