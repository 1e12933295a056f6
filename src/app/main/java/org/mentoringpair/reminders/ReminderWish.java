package org.mentoringpair.reminders;

/** What somebody may want of reminders. */
public enum ReminderWish {
    ON, SNOOZED, OFF
}
