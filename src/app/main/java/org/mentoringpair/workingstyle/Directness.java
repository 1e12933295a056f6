package org.mentoringpair.workingstyle;

/** How somebody likes to be told things. */
public enum Directness {
    STRAIGHT, GENTLE, ASK_FIRST
}
