package org.mentoringpair.jira.checkins;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Clock;
import org.mentoringpair.checkins.LaggingIssues;
import org.mentoringpair.jira.JobRun;
import org.mentoringpair.jira.RegularJob;
import org.mentoringpair.pairing.Pair;

/** Brings the fields of pair issues in line with the check-ins. */
public final class CheckInDatesJob implements JobRunner {
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
        JobRun<Pair> run = new JobRun<>("Issues brought up to date", Pair::projectId, this::catchesUp);
        lagging.each(run);
        return run.response();
    }

    private boolean catchesUp(Pair pair) {
        lagging.catchUp(pair);
        return true;
    }
}
