package org.mentoringpair.reminders;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mentoringpair.charter.WorkingHours;
import org.mentoringpair.people.Person;

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
     * The digests whose readers work at this moment; of several pairs one is enough, since a person gets one letter a day.
     * Three SQL statements, none where there are no digests.
     *
     * @param now where somebody lives
     */
    List<Digest> among(List<Digest> digests, Function<Person, ZonedDateTime> now) {
        if (digests.isEmpty()) {
            return List.of();
        }
        Map<Long, Map<String, WorkingHours>> hours = agreed.of(Digest.once(digests.stream().flatMap(digest -> digest.pairs().stream())));
        return digests.stream().filter(digest -> digest.pairs().stream().anyMatch(pair ->
                isWithin(hours.getOrDefault(pair.id(), Map.of()).getOrDefault(digest.reader().key(), WorkingHours.USUAL), now.apply(digest.reader())))).toList();
    }

    private static boolean isWithin(WorkingHours hours, ZonedDateTime now) {
        int minute = now.getHour() * MINUTES_OF_AN_HOUR + now.getMinute();
        int from = Math.min(hours.from(), WorkingHours.MINUTES_OF_A_DAY - SHORTEST_MINUTES);
        return days(hours).contains(now.getDayOfWeek()) && from <= minute && minute < Math.max(hours.until(), from + SHORTEST_MINUTES);
    }

    /** Whoever works on weekends alone is written to on the usual days. */
    private static Set<DayOfWeek> days(WorkingHours hours) {
        return WEEKEND.containsAll(hours.days()) ? WorkingHours.USUAL.days() : hours.days();
    }
}
