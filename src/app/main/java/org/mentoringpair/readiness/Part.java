package org.mentoringpair.readiness;

import java.util.List;

/** Which part somebody wants to play, and what helps in it. */
public enum Part {
    MENTOR(Habit.LISTENING, Habit.ASKING_FIRST, Habit.CLEAR_FEEDBACK, Habit.KEEPING_TIME, Habit.KEEPING_QUIET, Habit.OPENING_DOORS, Habit.OWN_MISTAKES, Habit.LETTING_GO),
    MENTEE(Habit.KNOWING_WHAT_FOR, Habit.COMING_PREPARED, Habit.ASKING_FOR_HELP, Habit.TAKING_FEEDBACK, Habit.KEEPING_TIME, Habit.FOLLOWING_UP, Habit.SAYING_SO, Habit.TRYING_OUT);

    private final List<Habit> habits;

    Part(Habit... habits) {
        this.habits = List.of(habits);
    }

    public List<Habit> habits() {
        return habits;
    }
}
