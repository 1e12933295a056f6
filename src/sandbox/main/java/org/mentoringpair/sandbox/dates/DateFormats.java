package org.mentoringpair.sandbox.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/**
 * Jira's formats as they come out of the box, with the names of months in somebody's language.
 *
 * @param zone in which moments are told; days have none
 */
public record DateFormats(Locale language, ZoneId zone) {
    private static final int CENTURY = 2000;

    /** {@code jira.date.picker.java.format}: how a day is typed. */
    public String typed(LocalDate day) {
        return format("d/LLL/yy").format(day);
    }

    /** Reads what was typed so; empty where it is no such day. */
    public Optional<LocalDate> read(String typed) {
        DateTimeFormatter reading = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d/LLL/")
                .appendValueReduced(ChronoField.YEAR, 2, 4, CENTURY).toFormatter(language).withResolverStyle(ResolverStyle.STRICT);
        try {
            return Optional.of(LocalDate.parse(typed.strip(), reading));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** {@code jira.lf.date.dmy}: a day to be read. */
    public String day(LocalDate day) {
        return format("dd/LLL/yy").format(day);
    }

    /** {@code jira.lf.date.complete}: a day and the time of that day. */
    public String moment(Instant moment) {
        return format("dd/LLL/yy h:mm a").format(moment.atZone(zone));
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language);
    }
}
