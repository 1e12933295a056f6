package org.mentoringpair.jira.setup;

/** Who reads an issue of a mentoring project; every new issue begins with PAIR_ONLY, but for concerns. */
public enum MentoringLevel {
    PAIR_ONLY, PAIR_AND_PROGRAMME_MANAGER,
    /** Whoever reported it, and nobody else. */
    AUTHOR_ONLY;

    /** The roles that belong to it. */
    MentoringRole[] roles() {
        return switch (this) {
            case AUTHOR_ONLY -> new MentoringRole[0];
            case PAIR_ONLY -> new MentoringRole[] {MentoringRole.MENTOR, MentoringRole.MENTEE};
            case PAIR_AND_PROGRAMME_MANAGER -> MentoringRole.values();
        };
    }
}
