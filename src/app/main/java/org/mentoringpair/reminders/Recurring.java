package org.mentoringpair.reminders;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days that come again and again. */
final class Recurring {
    private Recurring() {
    }

    /** The latest day that is a multiple of so many days after the first one, and the next one where none has come yet; tomorrow counts as come. */
    static LocalDate latest(LocalDate first, int everyDays, LocalDate today) {
        return first.plusDays(Math.max(1, ChronoUnit.DAYS.between(first, today.plusDays(1)) / everyDays) * everyDays);
    }
}
