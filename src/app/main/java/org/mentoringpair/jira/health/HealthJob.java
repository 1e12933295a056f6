package org.mentoringpair.jira.health;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.mentoringpair.health.HealthRound;
import org.mentoringpair.jira.RegularJob;
import org.mentoringpair.pairing.KeptDates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges all pairs anew once a day: time passing changes how they are doing. */
public final class HealthJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(HealthJob.class);

    private final RegularJob daily;
    private final HealthRound round;

    public HealthJob(SchedulerService scheduler, HealthRound round, Clock clock) {
        this.daily = RegularJob.daily("pair-health", scheduler, clock);
        this.round = round;
    }

    void register() throws SchedulerServiceException {
        daily.register(this);
    }

    void unregister() {
        daily.unregister();
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        AtomicInteger judged = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        round.each(kept -> (isJudged(kept) ? judged : failed).incrementAndGet());
        String words = "Pairs judged anew: " + judged + ", failed: " + failed;
        return failed.get() == 0 ? JobRunnerResponse.success(words) : JobRunnerResponse.failed(words);
    }

    private boolean isJudged(KeptDates kept) {
        try {
            round.judge(kept);
            return true;
        } catch (RuntimeException failure) {
            // the outermost edge: one pair that cannot be helped must not keep the others waiting
            LOG.warn("How the pair in project {} is doing could not be kept", kept.pair().projectId(), failure);
            return false;
        }
    }
}
