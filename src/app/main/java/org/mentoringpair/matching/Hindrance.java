package org.mentoringpair.matching;

/** Why nobody can be suggested; never whom anybody does not want. */
public enum Hindrance {
    NO_MENTOR, NO_PLACE, NOBODY_SUITS
}
