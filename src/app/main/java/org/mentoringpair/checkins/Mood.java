package org.mentoringpair.checkins;

/** How a meeting felt, on a scale of five words rather than numbers. */
public enum Mood {
    GREAT, GOOD, ALL_RIGHT, DIFFICULT, VERY_DIFFICULT
}
