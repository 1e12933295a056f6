package org.mentoringpair.charter;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * When one of the two may be reached, in their own time zone.
 *
 * @param from  minutes after midnight, inclusive
 * @param until minutes after midnight, exclusive; after {@code from}
 */
public record WorkingHours(int from, int until, Set<DayOfWeek> days) {
    public static final int MINUTES_OF_A_DAY = 24 * 60;
    public static final WorkingHours USUAL = new WorkingHours(9 * 60, 17 * 60, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    public WorkingHours {
        days = Collections.unmodifiableSet(new TreeSet<>(days == null ? Set.of() : days));
    }
}
