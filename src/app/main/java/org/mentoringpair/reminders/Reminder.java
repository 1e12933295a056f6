package org.mentoringpair.reminders;

import java.time.LocalDate;
import java.util.Optional;
import org.mentoringpair.pairing.Pair;

/** What somebody is to be reminded of. */
public record Reminder(Cause cause, Occasion occasion) {
    static Optional<Reminder> on(LocalDate today, Cause cause) {
        return Occasion.on(today, cause.subject(), cause.day()).map(occasion -> new Reminder(cause, occasion));
    }

    public Pair pair() {
        return cause.pair();
    }

    /** The day it is about: of a check-in, the day the pair is due to meet, or was. */
    public LocalDate due() {
        return cause.day();
    }

    SentReminder sentTo(String userKey, LocalDate today) {
        return new SentReminder(userKey, pair().id(), due(), occasion, today);
    }
}
