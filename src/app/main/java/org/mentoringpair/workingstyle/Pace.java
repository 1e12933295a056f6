package org.mentoringpair.workingstyle;

/** How fast somebody likes to answer and decide. */
public enum Pace {
    QUICK, STEADY, TIME_TO_THINK
}
