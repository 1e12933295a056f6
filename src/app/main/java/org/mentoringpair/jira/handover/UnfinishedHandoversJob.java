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
import org.mentoringpair.handover.HandoverMove;
import org.mentoringpair.jira.RegularJob;
import org.mentoringpair.pairing.Pair;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes on with handovers a crash has stopped, as the mentee who set them going. */
public final class UnfinishedHandoversJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedHandoversJob.class);
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
        int finished = 0;
        int failed = 0;
        for (Pair old : move.unfinished()) {
            try {
                finish(old);
                finished++;
            } catch (RuntimeException failure) {
                // the outermost edge: one pair that cannot be helped must not keep the others waiting
                LOG.warn("What the mentee of the pair with the id {} takes to the next one has not arrived", old.id(), failure);
                failed++;
            }
        }
        String words = "Handovers finished: " + finished + ", failed: " + failed;
        return failed == 0 ? JobRunnerResponse.success(words) : JobRunnerResponse.failed(words);
    }

    private void finish(Pair old) {
        ApplicationUser before = authentication.getLoggedInUser();
        authentication.setLoggedInUser(users.getUserByKey(old.menteeKey()));
        try {
            move.finish(old);
        } finally {
            authentication.setLoggedInUser(before);
        }
    }
}
