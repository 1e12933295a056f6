package org.mentoringpair.figures;

import org.mentoringpair.goals.GoalState;

/**
 * What of a goal is counted.
 *
 * @param measured whether it says how both will see that it is reached
 */
public record GoalCount(long projectId, long goalId, GoalState state, boolean measured) {
    /** Not as Java compares records by itself: that keeps hold of the classes of what they are made of, also when the app is uninstalled. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GoalCount that && written().equals(that.written());
    }

    @Override
    public int hashCode() {
        return written().hashCode();
    }

    private String written() {
        return projectId + " " + goalId + " " + state + " " + measured;
    }
}
