package org.mentoringpair.checkins;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as people and machines write them to us: year-month-day, four digits for the year and no sign. */
public final class Day {
    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Day() {
    }

    /** Empty where it is not written so, or is no day of the calendar. */
    public static Optional<LocalDate> parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
