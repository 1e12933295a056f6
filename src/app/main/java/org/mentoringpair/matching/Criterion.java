package org.mentoringpair.matching;

/** What can speak for two people as a pair. */
public enum Criterion {
    /** What the mentor offers and the mentee wants to learn. */
    SKILL(1, false),
    /** The mentor has done what the mentee wants to do. */
    EXPERIENCE(1, false),
    LANGUAGE(1, true),
    /** Alike within three hours. */
    TIME_ZONE(75, true),
    DEPARTMENT(100, true);

    private final int alikeFrom;
    private final boolean mayDiffer;

    Criterion(int alikeFrom, boolean mayDiffer) {
        this.alikeFrom = alikeFrom;
        this.mayDiffer = mayDiffer;
    }

    /** Whether a programme may look for people who differ in it. */
    public boolean mayDiffer() {
        return mayDiffer;
    }

    /** Whether two who are close by so much, of 100, are alike in it. */
    boolean isAlike(int closeness) {
        return closeness >= alikeFrom;
    }
}
