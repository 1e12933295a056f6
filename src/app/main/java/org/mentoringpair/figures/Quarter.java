package org.mentoringpair.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A quarter of a year in whole weeks from Monday to Sunday; a week belongs where its Thursday lies. Figures are told
 * by quarters alone: no two of them overlap, so that nothing follows from one less the other.
 *
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) {
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final int MONTHS = 3;

    public static Quarter of(LocalDate day) {
        LocalDate thursday = day.with(DayOfWeek.THURSDAY);
        return new Quarter(thursday.getYear(), thursday.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Empty where it is none, such as 2026-Q5. */
    public static Optional<Quarter> read(String written) {
        Matcher parts = WRITTEN.matcher(written == null ? "" : written.strip());
        return parts.matches() ? Optional.of(new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))) : Optional.empty();
    }

    /** Such as 2026-Q4. */
    public String written() {
        return "%04d-Q%d".formatted(year, number);
    }

    public Quarter before() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).with(DayOfWeek.MONDAY);
    }

    public LocalDate lastDay() {
        Quarter next = number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
        return next.firstDay().minusDays(1);
    }

    /** The Mondays of its weeks that are over. */
    List<LocalDate> weeksBefore(LocalDate today) {
        return Stream.iterate(firstDay(), monday -> !monday.isAfter(lastDay()), monday -> monday.plusWeeks(1))
                .takeWhile(monday -> monday.plusWeeks(1).compareTo(today) <= 0).toList();
    }
}
