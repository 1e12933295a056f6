package org.mentoringpair.charter;

/** How a pair means to meet. */
public enum Channel {
    IN_PERSON, VIDEO, PHONE, WRITTEN
}
