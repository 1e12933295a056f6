package org.mentoringpair.meeting;

/**
 * How the open actions of a pair are spread.
 *
 * @param mentors how many are the mentor's
 * @param mentees how many are the mentee's
 */
public record Balance(int mentors, int mentees) {
    private static final int WORTH_SAYING = 2;

    /** Whether most of them are with the mentor. */
    public boolean isOnMentor() {
        return mentors >= WORTH_SAYING && mentors > mentees;
    }

    public int all() {
        return mentors + mentees;
    }
}
