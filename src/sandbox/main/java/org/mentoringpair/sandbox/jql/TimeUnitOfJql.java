package org.mentoringpair.sandbox.jql;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The units of JQL. A week begins on Sunday, as in a Jira set to English (United States). */
enum TimeUnitOfJql {
    MINUTE("m", ChronoUnit.MINUTES), HOUR("h", ChronoUnit.HOURS), DAY("d", ChronoUnit.DAYS),
    WEEK("w", ChronoUnit.WEEKS), MONTH("M", ChronoUnit.MONTHS), YEAR("y", ChronoUnit.YEARS);

    private final String letter;
    private final ChronoUnit length;

    TimeUnitOfJql(String letter, ChronoUnit length) {
        this.letter = letter;
        this.length = length;
    }

    static TimeUnitOfJql written(String letter) {
        for (TimeUnitOfJql unit : values()) {
            if (unit.letter.equals(letter)) {
                return unit;
            }
        }
        throw new IllegalArgumentException(letter);
    }

    ChronoUnit length() {
        return length;
    }

    ZonedDateTime startOf(ZonedDateTime moment) {
        return switch (this) {
            case MINUTE, HOUR -> moment.truncatedTo(length);
            case DAY -> moment.toLocalDate().atStartOfDay(moment.getZone());
            case WEEK -> moment.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)).atStartOfDay(moment.getZone());
            case MONTH -> moment.toLocalDate().withDayOfMonth(1).atStartOfDay(moment.getZone());
            case YEAR -> moment.toLocalDate().withDayOfYear(1).atStartOfDay(moment.getZone());
        };
    }

    /** The last millisecond. */
    ZonedDateTime endOf(ZonedDateTime moment) {
        return startOf(startOf(moment).plus(1, length)).minus(1, ChronoUnit.MILLIS);
    }
}
