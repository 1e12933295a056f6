package org.mentoringpair.charter;

/** How much somebody may see of a pair's charter. */
public enum CharterSight {
    /** Everybody else, Jira administrators included. */
    NOTHING,
    /** Managers of the programme, whether the pair lets them look in or not: whether and when each of the two signed. */
    SIGNATURES,
    /** Mentor and mentee. */
    EVERYTHING
}
