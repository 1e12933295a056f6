package org.mentoringpair.feedback;

import org.mentoringpair.pairing.Pair;

/** Which of the two feedback is for. */
public enum Direction {
    MENTEE, MENTOR;

    /** Jira user key of whom it is for. */
    public String keyIn(Pair pair) {
        return this == MENTEE ? pair.menteeKey() : pair.mentorKey();
    }

    /**
     * Towards the other one of the two; towards the mentee where somebody else gives it.
     *
     * @param giverKey Jira user key, or null where nobody is known to give it
     */
    public static Direction from(String giverKey, Pair pair) {
        return pair.menteeKey().equals(giverKey) ? MENTOR : MENTEE;
    }
}
