package org.mentoringpair.jira.figures;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.figures.GoalCount;
import org.mentoringpair.figures.GoalCounts;
import org.mentoringpair.jira.JobRun;
import org.mentoringpair.jira.RegularJob;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pairs;

/** Counts the goals of all pairs anew once a day: those from before this version, and whatever came about without an event. */
public final class GoalCountJob implements JobRunner {
    private static final int PAIRS_AT_ONCE = 500;

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
        JobRun<GoalRecount> run = new JobRun<>("Pairs whose goals were counted", GoalRecount::projectId, this::isCounted);
        List<KeptDates> some = pairs.keptAfter(0, PAIRS_AT_ONCE);
        while (!some.isEmpty()) {
            recounts(some.stream().map(kept -> kept.pair().projectId()).toList()).forEach(run);
            some = pairs.keptAfter(some.get(some.size() - 1).pair().id(), PAIRS_AT_ONCE);
        }
        return run.response();
    }

    private List<GoalRecount> recounts(List<Long> projectIds) {
        Map<Long, List<GoalCount>> before = counts.ofProjects(projectIds).stream().collect(Collectors.groupingBy(GoalCount::projectId));
        Map<Long, List<GoalCount>> now = goals.of(projectIds);
        return projectIds.stream().map(id -> new GoalRecount(id, before.getOrDefault(id, List.of()), now.getOrDefault(id, List.of()))).toList();
    }

    private boolean isCounted(GoalRecount goals) {
        if (!Set.copyOf(goals.before()).equals(Set.copyOf(goals.now()))) {
            counts.recount(goals.projectId(), goals.now());
        }
        return true;
    }

    /** The goals of one project, as they were counted and as they are. */
    private record GoalRecount(long projectId, List<GoalCount> before, List<GoalCount> now) {
    }
}
