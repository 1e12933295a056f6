package org.mentoringpair.goals;

/** How far a goal is, by Jira's ids of the statuses the app ships; administrators may rename them. */
public enum GoalState {
    DRAFT, AGREED, ACTIVE, ACHIEVED, DROPPED,
    /** A status an administrator added. */
    ANOTHER;

    /** Whether nobody works on it any more. */
    public boolean isOver() {
        return this == ACHIEVED || this == DROPPED;
    }

    /** Whether the two still have to agree on it. */
    public boolean isBeingAgreed() {
        return this == DRAFT || this == AGREED;
    }
}
