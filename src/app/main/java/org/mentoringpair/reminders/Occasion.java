package org.mentoringpair.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/**
 * When a pair is reminded of something, in days after the day that makes it due. A day on which nothing could be sent is
 * made up for until the occasion is over. Nothing is sent on weekends; of a check-in what would begin on one begins on
 * the Friday before, while it is not too late.
 */
public enum Occasion {
    /** From two days before to the day itself; the two can prepare from then on. */
    NEAR(Subject.CHECK_IN, -2, 0),
    /** From the day after. */
    MISSED(Subject.CHECK_IN, 1, 6),
    /** From a week after; whoever has not met for longer is not written to out of the blue. */
    LONG_MISSED(Subject.CHECK_IN, 7, 13),
    /** It is time to look at the charter again. */
    CHARTER_REVIEW(Subject.CHARTER, 0, 13),
    /** It is time to look at goals again. */
    GOAL_REVIEW(Subject.GOALS, 0, 13),
    /** Nothing has moved since the pair came to its stage; shorter than what was sent is remembered, so that it comes once. */
    STUCK(Subject.STAGE, 0, 38),
    /** The two have done nothing together for long. */
    IDLE(Subject.SILENCE, 0, 6),
    /** A week later still nothing: they may want to end it well. */
    STILL_IDLE(Subject.SILENCE, 7, 20),
    /** Their programme asked how they are. */
    ASKED(Subject.ASKED, 0, 6);

    private final Subject subject;
    private final int firstDay;
    private final int lastDay;

    Occasion(Subject subject, int firstDay, int lastDay) {
        this.subject = subject;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    public static Optional<Occasion> on(LocalDate today, Subject subject, LocalDate due) {
        return Arrays.stream(values()).filter(occasion -> occasion.subject == subject)
                .filter(occasion -> !today.isBefore(occasion.first(due)) && !today.isAfter(due.plusDays(occasion.lastDay))).findFirst();
    }

    private LocalDate first(LocalDate due) {
        LocalDate first = due.plusDays(firstDay);
        return this == NEAR && MailHours.isWeekend(first.getDayOfWeek()) ? first.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : first;
    }
}
