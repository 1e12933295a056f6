package org.mentoringpair.jira.checkins;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.mentoringpair.checkins.LaggingIssues;
import org.mentoringpair.jira.RegularJob;
import org.mentoringpair.pairing.Pair;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the fields of pair issues in line with the check-ins. */
public final class CheckInDatesJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(CheckInDatesJob.class);

    private final RegularJob daily;
    private final LaggingIssues lagging;

    public CheckInDatesJob(SchedulerService scheduler, LaggingIssues lagging, Clock clock) {
        this.daily = RegularJob.daily("check-in-dates", scheduler, clock);
        this.lagging = lagging;
    }

    void register() throws SchedulerServiceException {
        daily.register(this);
    }

    void unregister() {
        daily.unregister();
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
}
