package org.mentoringpair.home;

/** How much a step matters now, the most urgent first. */
public enum Urgency {
    /** Its day has come, or the other one waits for it. */
    NOW,
    /** It is wanted within days. */
    SOON,
    /** It would do the pair good, whenever they get to it. */
    SOME_DAY
}
