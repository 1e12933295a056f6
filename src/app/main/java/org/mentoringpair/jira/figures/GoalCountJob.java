package org.mentoringpair.jira.figures;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.figures.GoalCount;
import org.mentoringpair.figures.GoalCounts;
import org.mentoringpair.jira.JobRun;
import org.mentoringpair.jira.RegularJob;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;

/** Counts the goals of all pairs anew once a day: those from before this version, and whatever came about without an event. */
public final class GoalCountJob implements JobRunner {
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
        JobRun<Pair> run = new JobRun<>("Pairs whose goals were counted", Pair::projectId, this::isCounted);
        List<KeptDates> some = pairs.keptAfter(0, PAIRS_AT_ONCE);
        while (!some.isEmpty()) {
            some.stream().map(KeptDates::pair).forEach(run);
            some = pairs.keptAfter(some.get(some.size() - 1).pair().id(), PAIRS_AT_ONCE);
        }
        return run.response();
    }

    private boolean isCounted(Pair pair) {
        Optional<List<GoalCount>> found = goals.of(pair);
        found.ifPresent(all -> counts.recount(pair.projectId(), all));
        return found.isPresent();
    }
}
