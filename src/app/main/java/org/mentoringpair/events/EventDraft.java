package org.mentoringpair.events;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * An event as somebody typed it.
 *
 * @param day     null where there is none, as with the next three
 * @param time    where whoever typed it lives
 * @param minutes how long it lasts
 */
public record EventDraft(String title, LocalDate day, LocalTime time, Integer minutes, String place, Invited invited) {
    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_PLACE = 250;
    public static final int LONGEST_MINUTES = 1440;
    static final int SHORTEST_MINUTES = 5;
    static final int YEARS_AHEAD = 2;
}
