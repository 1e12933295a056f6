package org.mentoringpair.celebration;

/** Who is told of a celebration, once both have agreed to it. */
public enum Audience {
    PAIR, PROGRAMME, PUBLIC;

    /** Whether anybody but the two is told. */
    public boolean isWider() {
        return this != PAIR;
    }
}
