package org.mentoringpair.jira.visibility;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Clock;
import java.time.Duration;
import org.mentoringpair.jira.RegularJob;
import org.mentoringpair.visibility.VisibilityMove;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes on with what two people agreed on and a crash has stopped, at latest some minutes after Jira runs again. */
public final class UnfinishedMovesJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedMovesJob.class);
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
        int finished = 0;
        int failed = 0;
        for (long pairId : move.unfinished()) {
            try {
                move.finish(pairId);
                finished++;
            } catch (RuntimeException failure) {
                // the outermost edge: one pair that cannot be helped must not keep the others waiting
                LOG.warn("What the pair with the id {} agreed on about who may read along could not be done", pairId, failure);
                failed++;
            }
        }
        String words = "Changes of visibility finished: " + finished + ", failed: " + failed;
        return failed == 0 ? JobRunnerResponse.success(words) : JobRunnerResponse.failed(words);
    }
}
