package org.mentoringpair.thanks;

/** What somebody is thanked for. */
public enum What {
    CHECK_IN, FEEDBACK, MILESTONE
}
