package org.mentoringpair.fitcheck;

/** How a pairing feels after its first check-ins. */
public enum Fit {
    GOOD, STILL_DECIDING, NOT_FOR_ME
}
