package org.mentoringpair.matching;

/** How much a criterion counts in a programme, and which way. */
public record Aspect(Weight weight, Mode mode) {
    /** How much two people speak for each other by it. */
    int points(int closeness) {
        return weight.factor() * (mode == Mode.SIMILAR ? closeness : 100 - closeness);
    }

    boolean isMet(Criterion criterion, int closeness) {
        return criterion.isAlike(closeness) == (mode == Mode.SIMILAR);
    }
}
