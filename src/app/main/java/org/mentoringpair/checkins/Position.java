package org.mentoringpair.checkins;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the order of check-ins, latest day first and, within a day, the latest logged first. Pages continue from
 * a position, never from a number of rows to skip, so that nothing is shown twice when somebody logs meanwhile.
 */
public record Position(LocalDate day, long id) implements Comparable<Position> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:_(\\d{1,18}))?");
    private static final Comparator<Position> LATEST_FIRST = Comparator.comparing(Position::day).thenComparingLong(Position::id).reversed();

    /** Before all check-ins of a day, whatever their order within it. */
    public static Position startOf(LocalDate day) {
        return new Position(day, 0);
    }

    /** Reads what {@link #toString()} wrote, or a plain day; empty where it is neither. */
    public static Optional<Position> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches() ? Day.parse(written.group(1)).map(day -> new Position(day, id(written.group(2)))) : Optional.empty();
    }

    private static long id(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    @Override
    public int compareTo(Position other) {
        return LATEST_FIRST.compare(this, other);
    }

    /** Such as 2026-11-03_17: the day and the id of the check-in. */
    @Override
    public String toString() {
        return day + "_" + id;
    }
}
