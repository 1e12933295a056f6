package org.mentoringpair.jira.figures;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Clock;
import java.util.List;
import org.mentoringpair.figures.GoalCounts;
import org.mentoringpair.jira.RegularJob;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the goals of all pairs anew once a day: those from before this version, and whatever came about without an event. */
public final class GoalCountJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(GoalCountJob.class);
    private static final int PAIRS_AT_ONCE = 100;

    private final RegularJob daily;
    private final Pairs pairs;
    private final CountedGoals goals;
    private final GoalCounts counts;

    public GoalCountJob(SchedulerService scheduler, Pairs pairs, CountedGoals goals, GoalCounts counts, Clock clock) {
        this.daily = RegularJob.daily("goal-counts", scheduler, clock);
        this.pairs = pairs;
        this.goals = goals;
        this.counts = counts;
    }

    void register() throws SchedulerServiceException {
        daily.register(this);
    }

    void unregister() {
        daily.unregister();
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        int failed = 0;
        List<KeptDates> some = pairs.keptAfter(0, PAIRS_AT_ONCE);
        while (!some.isEmpty()) {
            failed += (int) some.stream().filter(kept -> !isCounted(kept.pair())).count();
            some = pairs.keptAfter(some.get(some.size() - 1).pair().id(), PAIRS_AT_ONCE);
        }
        return failed == 0 ? JobRunnerResponse.success("Goals counted") : JobRunnerResponse.failed("Goals counted, but not those of " + failed + " pairs");
    }

    private boolean isCounted(Pair pair) {
        try {
            goals.of(pair).ifPresent(found -> counts.recount(pair.projectId(), found));
            return true;
        } catch (RuntimeException failure) {
            // the outermost edge: one pair that cannot be counted must not keep the others waiting
            LOG.warn("The goals in project {} could not be counted", pair.projectId(), failure);
            return false;
        }
    }
}
