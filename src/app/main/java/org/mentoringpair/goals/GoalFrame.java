package org.mentoringpair.goals;

/** Which set of questions a goal is written with. */
public enum GoalFrame {
    /** Specific, measurable, achievable, relevant, time-bound: where the result matters. */
    SMART,
    /** Realistic, engaging, actionable, linked: where growing matters more than the day it is done. */
    REAL
}
