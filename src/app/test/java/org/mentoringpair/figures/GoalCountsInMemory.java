package org.mentoringpair.figures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/** The twin of the stored counts for tests of what uses them. */
final class GoalCountsInMemory implements GoalCounts {
    private final Map<Long, GoalCount> goals = new LinkedHashMap<>();
    private final LongUnaryOperator programmeOf;

    /** @param programmeOf the programme of the pair of a project */
    GoalCountsInMemory(LongUnaryOperator programmeOf) {
        this.programmeOf = programmeOf;
    }

    @Override
    public void note(GoalCount goal) {
        goals.put(goal.goalId(), goal);
    }

    @Override
    public void recount(long projectId, Collection<GoalCount> all) {
        projectIsGone(projectId);
        all.forEach(this::note);
    }

    @Override
    public List<GoalCount> ofProjects(Collection<Long> projectIds) {
        return goals.values().stream().filter(goal -> projectIds.contains(goal.projectId())).toList();
    }

    @Override
    public List<GoalCount> ofProgramme(long programmeId) {
        return goals.values().stream().filter(goal -> programmeOf.applyAsLong(goal.projectId()) == programmeId).toList();
    }

    @Override
    public void projectIsGone(long projectId) {
        goals.values().removeIf(goal -> goal.projectId() == projectId);
    }

    @Override
    public void issueIsGone(long issueId) {
        goals.remove(issueId);
    }
}
