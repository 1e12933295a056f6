package org.mentoringpair.jira.reminders;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Clock;
import java.time.Duration;
import org.mentoringpair.jira.JobRun;
import org.mentoringpair.jira.RegularJob;
import org.mentoringpair.reminders.Digest;
import org.mentoringpair.reminders.Reminding;

/** Writes to those who have something due. */
public final class RemindersJob implements JobRunner {
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
        JobRun<Digest> run = new JobRun<>("People reminded", digest -> digest.reader().key(), reminding::write);
        reminding.due().forEach(run);
        return run.response();
    }
}
