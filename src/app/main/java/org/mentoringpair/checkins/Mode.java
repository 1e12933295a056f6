package org.mentoringpair.checkins;

/** How a pair met. */
public enum Mode {
    IN_PERSON, VIDEO, PHONE, WRITTEN
}
