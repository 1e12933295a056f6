package org.mentoringpair.jira.closing;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Clock;
import org.mentoringpair.closing.AlumniReminding;
import org.mentoringpair.closing.AlumniWish;
import org.mentoringpair.jira.RegularJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to those who parted some months ago and asked for it. */
public final class AlumniRemindersJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(AlumniRemindersJob.class);
    private final RegularJob daily;
    private final AlumniReminding reminding;

    public AlumniRemindersJob(SchedulerService scheduler, AlumniReminding reminding, Clock clock) {
        this.daily = RegularJob.daily("alumni-reminders", scheduler, clock);
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
        for (AlumniWish wish : reminding.due()) {
            try {
                written += reminding.write(wish) ? 1 : 0;
            } catch (RuntimeException failure) {
                // the outermost edge: one mail that cannot be written must not keep the others waiting
                LOG.warn("No reminder could be written to the user with the key {}", wish.userKey(), failure);
                failed++;
            }
        }
        String words = "Alumni reminded: " + written + ", failed: " + failed;
        return failed == 0 ? JobRunnerResponse.success(words) : JobRunnerResponse.failed(words);
    }
}
