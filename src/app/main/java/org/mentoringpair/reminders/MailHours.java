package org.mentoringpair.reminders;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.mentoringpair.charter.WorkingHours;
import org.mentoringpair.pairing.Pair;

/** When somebody may be written to: in the working hours that stand in their signed charter, and never on a weekend. */
public final class MailHours {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    /** Longer than the time between two looks, so that no hours are too short to be met. */
    private static final int SHORTEST_MINUTES = 30;
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final AgreedHours agreed;

    public MailHours(AgreedHours agreed) {
        this.agreed = agreed;
    }

    static boolean isWeekend(DayOfWeek day) {
        return WEEKEND.contains(day);
    }

    /**
     * Three SQL statements, none on a weekend.
     *
     * @param now where the reader lives
     */
    boolean allow(Pair pair, String userKey, ZonedDateTime now) {
        return !isWeekend(now.getDayOfWeek()) && isWithin(hours(pair, userKey), now);
    }

    private WorkingHours hours(Pair pair, String userKey) {
        return agreed.of(pair, userKey).orElse(WorkingHours.USUAL);
    }

    private static boolean isWithin(WorkingHours hours, ZonedDateTime now) {
        int minute = now.getHour() * MINUTES_OF_AN_HOUR + now.getMinute();
        return days(hours).contains(now.getDayOfWeek()) && hours.from() <= minute && minute < Math.max(hours.until(), hours.from() + SHORTEST_MINUTES);
    }

    /** Whoever works on weekends alone is written to on the usual days. */
    private static Set<DayOfWeek> days(WorkingHours hours) {
        return WEEKEND.containsAll(hours.days()) ? WorkingHours.USUAL.days() : hours.days();
    }
}
