package org.mentoringpair.checkins;

/** Who of the two will do what was agreed. */
public enum ActionOwner {
    MENTOR, MENTEE
}
