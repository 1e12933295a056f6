package org.mentoringpair.goals;

/** What the two agree on of a goal: what it is, how they will see that it is reached, and by when. */
public enum GoalTerm {
    SUMMARY, MEASURABLE, MEASURE_BASELINE, MEASURE_TARGET, MEASURE_UNIT,
    /** As year-month-day. */
    DUE;

    boolean isNumber() {
        return this == MEASURE_BASELINE || this == MEASURE_TARGET;
    }
}
