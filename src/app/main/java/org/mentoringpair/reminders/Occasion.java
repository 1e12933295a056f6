package org.mentoringpair.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/**
 * When a pair is reminded of its next check-in. A day on which nothing could be sent is made up for until the next
 * occasion. Nothing is sent on weekends; what would begin on one begins on the Friday before, while it is not too late.
 */
public enum Occasion {
    /** From two days before to the day itself. */
    NEAR(-2, 0),
    /** From the day after. */
    MISSED(1, 6),
    /** From a week after; whoever has not met for longer is not written to out of the blue. */
    LONG_MISSED(7, 13);

    private final int firstDay;
    private final int lastDay;

    Occasion(int firstDay, int lastDay) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    public static Optional<Occasion> on(LocalDate today, LocalDate due) {
        return Arrays.stream(values()).filter(occasion -> !today.isBefore(occasion.first(due)) && !today.isAfter(due.plusDays(occasion.lastDay))).findFirst();
    }

    private LocalDate first(LocalDate due) {
        LocalDate first = due.plusDays(firstDay);
        return this == NEAR && MailHours.isWeekend(first.getDayOfWeek()) ? first.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : first;
    }
}
