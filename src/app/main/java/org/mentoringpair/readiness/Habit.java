package org.mentoringpair.readiness;

/** Something that makes a good mentor or a good mentee, and that can be practised. */
public enum Habit {
    LISTENING, ASKING_FIRST, CLEAR_FEEDBACK, KEEPING_TIME, KEEPING_QUIET, OPENING_DOORS, OWN_MISTAKES, LETTING_GO,
    KNOWING_WHAT_FOR, COMING_PREPARED, ASKING_FOR_HELP, TAKING_FEEDBACK, FOLLOWING_UP, SAYING_SO, TRYING_OUT
}
