package org.mentoringpair.pairing;

/** in which order pairs are listed; those that are alike, in the order of their ids, where nothing else is said. */
public enum PairOrder {
    /** Those first whom somebody should ask whether they need help. */
    URGENCY,
    /** Those first that are due to meet next; those that are not due last. */
    NEXT_CHECK_IN,
    /** Those first that have not met for longest; those that never met before them, the earliest first. */
    LAST_CHECK_IN,
    /** Those first that began last, and of those who began on one day, those with the greater id. */
    START
}
