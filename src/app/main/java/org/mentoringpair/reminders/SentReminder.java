package org.mentoringpair.reminders;

import java.time.LocalDate;

/**
 * A reminder that somebody was sent, or was about to be.
 *
 * @param userKey Jira user key of whoever was written to
 * @param due     the day the pair was due to meet
 * @param sentOn  the day it was sent, where its reader lives
 */
public record SentReminder(String userKey, long pairId, LocalDate due, Occasion occasion, LocalDate sentOn) {
    boolean is(Reminder reminder) {
        return pairId == reminder.pair().id() && due.equals(reminder.due()) && occasion == reminder.occasion();
    }
}
