package org.mentoringpair.jira.reminders;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.mentoringpair.jira.RegularJob;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.reminders.CheckInReminding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to those whose check-in is near or was missed. */
public final class CheckInRemindersJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(CheckInRemindersJob.class);

    /** Often enough to meet everybody within their working hours. */
    private static final Duration EVERY = Duration.ofMinutes(15);

    private final RegularJob regular;
    private final CheckInReminding reminding;

    public CheckInRemindersJob(SchedulerService scheduler, CheckInReminding reminding, Clock clock) {
        this.regular = RegularJob.everySoOften("check-in-reminders", EVERY, scheduler, clock);
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
        for (Map.Entry<String, List<KeptDates>> person : reminding.people().entrySet()) {
            try {
                written += reminding.write(person.getKey(), person.getValue()) ? 1 : 0;
            } catch (RuntimeException failure) {
                // the outermost edge: one mail that cannot be written must not keep the others waiting
                LOG.warn("No reminder could be written to the user with the key {}", person.getKey(), failure);
                failed++;
            }
        }
        String words = "People reminded: " + written + ", failed: " + failed;
        return failed == 0 ? JobRunnerResponse.success(words) : JobRunnerResponse.failed(words);
    }
}
