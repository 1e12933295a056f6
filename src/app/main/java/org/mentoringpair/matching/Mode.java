package org.mentoringpair.matching;

/** Whether two people should be alike in something, or complement each other. */
public enum Mode {
    SIMILAR, DIFFERENT
}
