package org.mentoringpair.jira.handover;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Clock;
import java.time.Duration;
import org.mentoringpair.Refusal;
import org.mentoringpair.handover.HandoverMove;
import org.mentoringpair.jira.JobRun;
import org.mentoringpair.jira.RegularJob;
import org.mentoringpair.pairing.Pair;

/** Goes on with handovers a crash has stopped, as the mentee who set them going. */
public final class UnfinishedHandoversJob implements JobRunner {
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final RegularJob regular;
    private final HandoverMove move;
    private final JiraAuthenticationContext authentication;
    private final UserManager users;

    public UnfinishedHandoversJob(SchedulerService scheduler, HandoverMove move, JiraAuthenticationContext authentication, UserManager users, Clock clock) {
        this.regular = RegularJob.everySoOften("handovers", EVERY, scheduler, clock);
        this.move = move;
        this.authentication = authentication;
        this.users = users;
    }

    void register() throws SchedulerServiceException {
        regular.register(this);
    }

    void unregister() {
        regular.unregister();
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        JobRun<Pair> run = new JobRun<>("Handovers finished", Pair::id, this::isFinished);
        move.unfinished().forEach(run);
        return run.response();
    }

    /** Not while the mentee's account is out of use: nothing would be found, and so nothing taken along. */
    private boolean isFinished(Pair old) {
        ApplicationUser mentee = users.getUserByKey(old.menteeKey());
        if (mentee == null || !mentee.isActive()) {
            return false;
        }
        ApplicationUser before = authentication.getLoggedInUser();
        authentication.setLoggedInUser(mentee);
        try {
            move.finish(old);
            return true;
        } catch (Refusal forTheMentee) {
            // their page says it; what Jira objects to may be in their words, which no log shall have
            return false;
        } finally {
            authentication.setLoggedInUser(before);
        }
    }
}
