package org.mentoringpair.jira.reminders;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Clock;
import java.time.Duration;
import org.mentoringpair.jira.RegularJob;
import org.mentoringpair.reminders.Digest;
import org.mentoringpair.reminders.Reminding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to those who have something due. */
public final class RemindersJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(RemindersJob.class);

    /** Often enough to meet everybody within their working hours. */
    private static final Duration EVERY = Duration.ofMinutes(15);

    private final RegularJob regular;
    private final Reminding reminding;

    public RemindersJob(SchedulerService scheduler, Reminding reminding, Clock clock) {
        this.regular = RegularJob.everySoOften("reminders", EVERY, scheduler, clock);
        this.reminding = reminding;
    }

    void register() throws SchedulerServiceException {
        regular.register(this);
    }

    void unregister() {
        regular.unregister();
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        int written = 0;
        int failed = 0;
        for (Digest digest : reminding.due()) {
            try {
                written += reminding.write(digest) ? 1 : 0;
            } catch (RuntimeException failure) {
                // the outermost edge: one mail that cannot be written must not keep the others waiting
                LOG.warn("No reminder could be written to the user with the key {}", digest.reader().key(), failure);
                failed++;
            }
        }
        String words = "People reminded: " + written + ", failed: " + failed;
        return failed == 0 ? JobRunnerResponse.success(words) : JobRunnerResponse.failed(words);
    }
}
