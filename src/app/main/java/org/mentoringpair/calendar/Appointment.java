package org.mentoringpair.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something in a calendar: a whole day, or a time.
 *
 * @param uid      by which calendar programs know it again; the same for ever
 * @param day      null where it has a time; of what was called off any day
 * @param start    null where it is a whole day
 * @param length   null where it is a whole day
 * @param place    one line; empty where there is none
 * @param calledOff whether it was there once and is not any more
 */
public record Appointment(String uid, LocalDate day, Instant start, Duration length, String summary, String place, boolean calledOff) {
    public static Appointment on(LocalDate day, String uid, String summary) {
        return new Appointment(uid, day, null, null, summary, "", false);
    }

    public static Appointment at(Instant start, Duration length, String uid, String summary, String place) {
        return new Appointment(uid, null, start, length, summary, place, false);
    }

    public Appointment asCalledOff() {
        return new Appointment(uid, day, start, length, summary, place, true);
    }
}
