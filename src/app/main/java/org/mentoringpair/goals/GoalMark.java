package org.mentoringpair.goals;

/** Whether something is written down for one letter of SMART or REAL. */
public record GoalMark(GoalText letter, boolean said) {
}
