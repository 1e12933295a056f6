package org.mentoringpair.pairing;

/** Who besides the pair may read its goals and milestones. */
public enum Visibility {
    PAIR_ONLY, PAIR_AND_PROGRAMME_MANAGER
}
