package org.mentoringpair.concern;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;

/** When a concern is looked at again, unless its author says otherwise. */
public final class RevisitDay {
    private static final int WEEKS = 2;
    private static final Set<DayOfWeek> FREE = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private RevisitDay() {
    }

    /** Two weeks later, and never on a weekend. */
    public static LocalDate after(LocalDate today) {
        LocalDate day = today.plusWeeks(WEEKS);
        return FREE.contains(day.getDayOfWeek()) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }
}
