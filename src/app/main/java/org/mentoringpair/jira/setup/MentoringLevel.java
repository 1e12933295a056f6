package org.mentoringpair.jira.setup;

/** Who reads an issue of a mentoring project; every new issue begins with PAIR_ONLY. */
public enum MentoringLevel {
    PAIR_ONLY, PAIR_AND_PROGRAMME_MANAGER;

    /** The roles that belong to it. */
    MentoringRole[] roles() {
        return this == PAIR_ONLY ? new MentoringRole[] {MentoringRole.MENTOR, MentoringRole.MENTEE} : MentoringRole.values();
    }
}
