package org.mentoringpair.matching;

/** How much a criterion counts. */
public enum Weight {
    NONE(0), SOME(1), MUCH(3),
    /** Who does not meet it is not suggested at all. */
    MUST(3);

    private final int factor;

    Weight(int factor) {
        this.factor = factor;
    }

    int factor() {
        return factor;
    }
}
