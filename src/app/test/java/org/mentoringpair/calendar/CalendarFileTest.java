package org.mentoringpair.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.junit.Test;

/** What biweekly, which nobody here wrote, reads out of our calendars. */
public class CalendarFileTest {
    private static final Instant NOW = Instant.parse("2026-11-22T17:30:00Z");
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-11-25");
    private static final String HOSTILE = "Ivo <img src=x onerror=alert(1)>; O'Brien, 佐藤 美咲 \\ \"so\" and so on until the line has to be folded more than once 😀";

    @Test
    public void a_day_is_a_whole_day_that_keeps_nobody_busy() {
        VEvent event = only(CalendarFile.feed("Mentoring", List.of(Appointment.on(WEDNESDAY, "check-in-7@jira.example.com", HOSTILE)), NOW));

        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false)).isEqualTo("20261125");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false)).isEqualTo("20261126");
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(event.getSummary().getValue()).isEqualTo(HOSTILE);
        assertThat(event.getUid().getValue()).isEqualTo("check-in-7@jira.example.com");
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Date.from(NOW));
    }

    @Test
    public void a_time_is_the_same_moment_everywhere() {
        Instant start = Instant.parse("2026-12-01T16:00:00Z");
        VEvent event = only(CalendarFile.feed("Mentoring", List.of(Appointment.at(start, Duration.ofMinutes(90), "event-3@jira", "Kick-off", "Room 4; second floor, left")), NOW));

        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(start);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(start.plusSeconds(5400));
        assertThat(event.getLocation().getValue()).isEqualTo("Room 4; second floor, left");
    }

    @Test
    public void what_was_called_off_is_taken_out_by_the_same_uid_and_a_higher_sequence() {
        Appointment appointment = Appointment.on(WEDNESDAY, "check-in-7@jira", "Mentoring");
        ICalendar before = parsed(CalendarFile.of(appointment, NOW));
        ICalendar after = parsed(CalendarFile.of(appointment.asCalledOff(), NOW.plusSeconds(1)));

        assertThat(before.getMethod().isPublish()).isTrue();
        assertThat(after.getMethod().isCancel()).isTrue();
        assertThat(after.getEvents().get(0).getStatus().isCancelled()).isTrue();
        assertThat(after.getEvents().get(0).getUid()).isEqualTo(before.getEvents().get(0).getUid());
        assertThat(after.getEvents().get(0).getSequence().getValue()).isGreaterThan(before.getEvents().get(0).getSequence().getValue());
    }

    @Test
    public void no_line_is_longer_than_the_standard_allows_and_none_ends_within_a_character() {
        String file = CalendarFile.feed("Mentoring", List.of(Appointment.on(WEDNESDAY, "check-in-7@jira", HOSTILE.repeat(3))), NOW);

        assertThat(file).endsWith("END:VCALENDAR\r\n");
        assertThat(Arrays.stream(file.split("\r\n")).mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length).max().orElseThrow()).isBetween(70, 75);
        assertThat(only(file).getSummary().getValue()).isEqualTo(HOSTILE.repeat(3));
    }

    @Test
    public void nothing_in_a_name_begins_a_line_of_its_own() {
        VEvent event = only(CalendarFile.feed("Mentoring", List.of(Appointment.on(WEDNESDAY, "u", "Ivo\r\nATTENDEE:mailto:x@example.com\rSTATUS:CANCELLED\n.")), NOW));

        assertThat(CalendarFile.feed("Mentoring", List.of(Appointment.on(WEDNESDAY, "u", "a\u0085b\u2028c\u2029d\u0000e\u007ff")), NOW)).contains("SUMMARY:abcdef\r\n");
        assertThat(event.getAttendees()).isEmpty();
        assertThat(event.getStatus().isConfirmed()).isTrue();
    }

    @Test
    public void an_empty_calendar_is_one_as_well() {
        String file = CalendarFile.feed("Mentoring", List.of(), NOW);
        ICalendar calendar = Biweekly.parse(file).first();

        assertThat(file).as("the standard wants something in every calendar").contains("BEGIN:VTIMEZONE\r\nTZID:Etc/UTC\r\n");
        assertThat(calendar.getEvents()).isEmpty();
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("Mentoring");
    }

    private static VEvent only(String file) {
        assertThat(parsed(file).getEvents()).hasSize(1);
        return parsed(file).getEvents().get(0);
    }

    private static ICalendar parsed(String file) {
        ICalendar calendar = Biweekly.parse(file).first();
        assertThat(calendar.validate(calendar.getVersion()).getWarnings()).isEmpty();
        return calendar;
    }
}
