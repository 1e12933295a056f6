package org.mentoringpair.goals;

/** Whose goal it is. Mentors have goals too. */
public enum GoalOwner {
    MENTEE, MENTOR, BOTH
}
