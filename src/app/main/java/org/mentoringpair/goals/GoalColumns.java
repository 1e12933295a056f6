package org.mentoringpair.goals;

import java.util.List;

/** The goals of a pair side by side: the mentor has goals too. Those for later stand apart. */
public record GoalColumns(List<Goal> all) {
    public GoalColumns {
        all = List.copyOf(all);
    }

    /** Those of one of the two alone, or of both; a goal of nobody in particular is both's. */
    public List<Goal> of(GoalOwner owner) {
        return all.stream().filter(goal -> !goal.isLater() && (goal.isOf(owner) || owner == GoalOwner.BOTH && goal.owner() == null)).toList();
    }

    /** Whoever they belong to. */
    public List<Goal> later() {
        return all.stream().filter(Goal::isLater).toList();
    }
}
