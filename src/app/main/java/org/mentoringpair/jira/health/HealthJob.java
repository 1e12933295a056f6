package org.mentoringpair.jira.health;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Clock;
import org.mentoringpair.health.HealthRound;
import org.mentoringpair.health.Judgement;
import org.mentoringpair.health.Urgencies;
import org.mentoringpair.jira.JobRun;
import org.mentoringpair.jira.RegularJob;

/** Judges all pairs anew once a day: time passing changes how they are doing. */
public final class HealthJob implements JobRunner {

    private final RegularJob daily;
    private final HealthRound round;
    private final Urgencies urgencies;

    public HealthJob(SchedulerService scheduler, HealthRound round, Urgencies urgencies, Clock clock) {
        this.daily = RegularJob.daily("pair-health", scheduler, clock);
        this.round = round;
        this.urgencies = urgencies;
    }

    void register() throws SchedulerServiceException {
        daily.register(this);
    }

    void unregister() {
        daily.unregister();
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        JobRun<Judgement> run = new JobRun<>("Pairs judged anew", judgement -> judgement.of().pair().projectId(), this::isKept);
        urgencies.catchUp();
        round.each(run);
        return run.response();
    }

    private boolean isKept(Judgement judgement) {
        round.keep(judgement);
        return true;
    }
}
