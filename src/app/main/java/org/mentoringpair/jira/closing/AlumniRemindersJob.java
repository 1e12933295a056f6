package org.mentoringpair.jira.closing;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Clock;
import org.mentoringpair.closing.AlumniReminding;
import org.mentoringpair.closing.AlumniWish;
import org.mentoringpair.jira.JobRun;
import org.mentoringpair.jira.RegularJob;

/** Writes to those who parted some months ago and asked for it. */
public final class AlumniRemindersJob implements JobRunner {
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
        JobRun<AlumniWish> run = new JobRun<>("Alumni reminded", AlumniWish::userKey, reminding::write);
        reminding.due().forEach(run);
        return run.response();
    }
}
