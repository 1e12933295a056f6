package org.mentoringpair.jira.concern;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Clock;
import org.mentoringpair.concern.Concern;
import org.mentoringpair.concern.RevisitReminding;
import org.mentoringpair.jira.RegularJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to those who have something to look at again. */
public final class ConcernRevisitsJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ConcernRevisitsJob.class);

    private final RegularJob daily;
    private final RevisitReminding reminding;

    public ConcernRevisitsJob(SchedulerService scheduler, RevisitReminding reminding, Clock clock) {
        this.daily = RegularJob.daily("concern-revisits", scheduler, clock);
        this.reminding = reminding;
    }

    void register() throws SchedulerServiceException {
        daily.register(this);
    }

    void unregister() {
        daily.unregister();
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        int written = 0;
        int failed = 0;
        for (Concern concern : reminding.due()) {
            try {
                written += reminding.remind(concern) ? 1 : 0;
            } catch (RuntimeException failure) {
                // the outermost edge: one mail that cannot be written must not keep the others waiting
                LOG.warn("No reminder could be written about a concern of the pair {}", concern.pairId(), failure);
                failed++;
            }
        }
        String words = "Concerns reminded of: " + written + ", failed: " + failed;
        return failed == 0 ? JobRunnerResponse.success(words) : JobRunnerResponse.failed(words);
    }
}
