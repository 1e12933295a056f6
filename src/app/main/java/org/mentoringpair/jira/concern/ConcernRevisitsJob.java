package org.mentoringpair.jira.concern;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Clock;
import org.mentoringpair.concern.Concern;
import org.mentoringpair.concern.RevisitReminding;
import org.mentoringpair.jira.JobRun;
import org.mentoringpair.jira.RegularJob;

/** Writes to those who have something to look at again. */
public final class ConcernRevisitsJob implements JobRunner {
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
        JobRun<Concern> run = new JobRun<>("Concerns reminded of", Concern::pairId, reminding::remind);
        reminding.due().forEach(run);
        return run.response();
    }
}
