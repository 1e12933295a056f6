package org.mentoringpair.actionplan;

import java.util.List;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.ProjectForgetter;
import org.mentoringpair.people.Person;

/** Mentor and mentee put their goals into order; either may, because both see the same order. */
public final class GoalRanking implements ProjectForgetter {
    private final MentoringProjects projects;
    private final PlanIssues issues;
    private final GoalRanks ranks;
    private final OneAtATime turns;

    public GoalRanking(MentoringProjects projects, PlanIssues issues, GoalRanks ranks, OneAtATime turns) {
        this.projects = projects;
        this.issues = issues;
        this.ranks = ranks;
        this.turns = turns;
    }

    /**
     * Puts a goal directly before another one; the same request twice does it once.
     *
     * @throws Refusal FORBIDDEN for programme managers the pair lets look in, MISSING for everybody else and for goals that are gone
     */
    public void put(Person person, long projectId, long goalId, long beforeId) {
        Pair pair = projects.pair(projectId).orElseThrow(PlanMissing::new);
        List<Long> goals = issues.ofProject(projectId).stream().filter(issue -> issue.kind() == PlannedIssue.Kind.GOAL).map(PlannedIssue::id).toList();
        if (!goals.contains(goalId) || !goals.contains(beforeId) || goalId == beforeId) {
            throw new PlanMissing();
        }
        if (!pair.joins(person.key())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, null, "mentoring.actionplan.only-the-two");
        }
        turns.inTurn(pair.turn(), () -> {
            GoalOrder order = new GoalOrder(ranks.order(pair.id()).sorted(goals, Long::longValue)).with(goalId, beforeId);
            ranks.keep(pair, order.goalIds());
            return order;
        });
    }

    @Override
    public void projectIsGone(long projectId) {
        ranks.forgetProject(projectId);
    }
}
