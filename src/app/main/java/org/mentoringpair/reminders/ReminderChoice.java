package org.mentoringpair.reminders;

import java.time.LocalDate;

/**
 * Whether somebody wants reminders by mail.
 *
 * @param userKey      Jira user key
 * @param off          whether they want none at all
 * @param snoozedUntil the first day on which they want some again; null where they snooze none
 */
public record ReminderChoice(String userKey, boolean off, LocalDate snoozedUntil) {
    public static ReminderChoice on(String userKey) {
        return new ReminderChoice(userKey, false, null);
    }

    /** Whether nothing is sent on this day. */
    public boolean holds(LocalDate day) {
        return off || isSnoozedOn(day);
    }

    public boolean isSnoozedOn(LocalDate day) {
        return !off && snoozedUntil != null && day.isBefore(snoozedUntil);
    }
}
