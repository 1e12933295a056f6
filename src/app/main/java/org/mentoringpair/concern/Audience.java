package org.mentoringpair.concern;

/** Who reads a concern. Each is wider than the one before. */
public enum Audience {
    /** Whoever raised it, and nobody else. */
    ONLY_ME,
    PAIR,
    PAIR_AND_PROGRAMME_MANAGER;

    public boolean isWiderThan(Audience other) {
        return compareTo(other) > 0;
    }
}
