package org.mentoringpair.reminders;

import java.time.LocalDate;
import org.mentoringpair.pairing.Pair;

/**
 * What somebody is to be reminded of.
 *
 * @param due the day the pair is due to meet, or was
 */
public record Reminder(Pair pair, LocalDate due, Occasion occasion) {
    SentReminder sentTo(String userKey, LocalDate today) {
        return new SentReminder(userKey, pair.id(), due, occasion, today);
    }
}
