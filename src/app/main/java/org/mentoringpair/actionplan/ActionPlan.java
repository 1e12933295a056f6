package org.mentoringpair.actionplan;

import java.util.List;
import java.util.Set;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.goals.Horizon;

/**
 * All that a pair has planned, as far as the reader may see it.
 *
 * @param goals       in the order of their rank
 * @param withoutGoal milestones that belong to no goal, and actions that belong to no milestone
 * @param agreed      what was agreed in check-ins that were logged on none of these, latest meeting first
 */
public record ActionPlan(List<PlanEntry> goals, List<PlanEntry> withoutGoal, List<AgreedStep> agreed) {
    public ActionPlan {
        goals = List.copyOf(goals);
        withoutGoal = List.copyOf(withoutGoal);
        agreed = List.copyOf(agreed);
    }

    /** The goals whose turn is now, not done, and somebody's at least in part: too many at once help nobody. */
    public int activeGoalsOf(GoalOwner somebody) {
        Set<String> theirs = Set.of(somebody.name(), GoalOwner.BOTH.name(), "");
        return (int) goals.stream().map(PlanEntry::issue).filter(goal -> theirs.contains(goal.terms().owner()))
                .filter(goal -> !goal.isDone() && (goal.horizon() == null || goal.horizon() == Horizon.NOW)).count();
    }

    /** Goals whose turn is now or next, or that are over; or those that look beyond the time of the pairing. Each in the order of their rank. */
    public List<PlanEntry> goals(boolean later) {
        return goals.stream().filter(goal -> later == (goal.issue().horizon() == Horizon.LATER && !goal.issue().isDone())).toList();
    }

    public boolean isEmpty() {
        return goals.isEmpty() && withoutGoal.isEmpty() && agreed.isEmpty();
    }
}
