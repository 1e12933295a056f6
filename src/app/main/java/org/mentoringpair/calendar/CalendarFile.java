package org.mentoringpair.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Appointments as iCalendar (RFC 5545). Days have no time and times are in UTC, so that no time zone has to be described.
 */
public final class CalendarFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Instant FIRST_SEQUENCE = Instant.parse("2026-01-01T00:00:00Z");
    /** The standard wants something in every calendar: the zone that everything else is in. */
    private static final String NOTHING_AHEAD = "BEGIN:VTIMEZONE TZID:Etc/UTC BEGIN:STANDARD DTSTART:19700101T000000 TZOFFSETFROM:+0000 TZOFFSETTO:+0000 END:STANDARD END:VTIMEZONE";
    /** In octets, without the line end. */
    private static final int LONGEST_LINE = 75;

    private final StringBuilder file = new StringBuilder();
    private final Instant writtenAt;

    private CalendarFile(Instant writtenAt) {
        this.writtenAt = writtenAt;
    }

    /** A whole calendar, which takes the place of what was read before. */
    public static String feed(String name, List<Appointment> appointments, Instant writtenAt) {
        return new CalendarFile(writtenAt).written("PUBLISH", name, appointments);
    }

    /** One appointment to be put into a calendar, changed there or, where it was called off, taken out of it. */
    public static String of(Appointment appointment, Instant writtenAt) {
        return new CalendarFile(writtenAt).written(appointment.calledOff() ? "CANCEL" : "PUBLISH", null, List.of(appointment));
    }

    private String written(String method, String name, List<Appointment> appointments) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Mentoring Pair//Mentoring Pair for Jira//EN");
        line("METHOD:" + method);
        if (name != null) {
            line("X-WR-CALNAME:" + escaped(name));
        }
        if (appointments.isEmpty()) {
            List.of(NOTHING_AHEAD.split(" ")).forEach(this::line);
        }
        appointments.forEach(this::write);
        line("END:VCALENDAR");
        return file.toString();
    }

    private void write(Appointment appointment) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(appointment.uid()));
        line("DTSTAMP:" + MOMENT.format(writtenAt));
        line("SEQUENCE:" + sequence());
        if (appointment.start() == null) {
            write(appointment.day());
        } else {
            line("DTSTART:" + MOMENT.format(appointment.start()));
            line("DTEND:" + MOMENT.format(appointment.start().plus(appointment.length())));
        }
        line("SUMMARY:" + escaped(appointment.summary()));
        if (!appointment.place().isEmpty()) {
            line("LOCATION:" + escaped(appointment.place()));
        }
        line("STATUS:" + (appointment.calledOff() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    /** Nobody is busy all day because they are due to meet. */
    private void write(LocalDate day) {
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("TRANSP:TRANSPARENT");
    }

    /** Rises with time, so that what is read later always counts, on whichever node it was written. */
    private long sequence() {
        return Math.max(0, ChronoUnit.SECONDS.between(FIRST_SEQUENCE, writtenAt));
    }

    /** Folded as the standard wants it, and never within a character. */
    private void line(String text) {
        int octets = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String character = Character.toString(text.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(character);
            octets += size;
        }
        file.append("\r\n");
    }

    /** What may not stand in a text is left out: it could begin another line. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r\n", "\\n").replace("\n", "\\n").replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", "");
    }
}
