package org.mentoringpair.reminders;

/** What a reminder is about. */
public enum Subject {
    CHECK_IN, CHARTER, GOALS, STAGE, SILENCE, ASKED
}
