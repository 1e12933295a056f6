package org.mentoringpair.actionplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The goals of a pair in the order of their rank.
 *
 * @param goalIds Jira's issue ids; goals that were ranked and are gone may be among them
 */
public record GoalOrder(List<Long> goalIds) {
    public GoalOrder {
        goalIds = List.copyOf(goalIds);
    }

    /** Goals that were never ranked follow the others, in the order they come in. */
    <T> List<T> sorted(List<T> goals, ToLongFunction<T> id) {
        return goals.stream().sorted(Comparator.comparingInt(goal -> place(id.applyAsLong(goal)))).toList();
    }

    private int place(long goalId) {
        int place = goalIds.indexOf(goalId);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** Puts one directly before another; done twice it is the same. */
    GoalOrder with(long goalId, long beforeId) {
        List<Long> moved = new ArrayList<>(goalIds);
        moved.remove(Long.valueOf(goalId));
        moved.add(moved.indexOf(beforeId), goalId);
        return new GoalOrder(moved);
    }
}
