package org.mentoringpair.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.mentoringpair.pairing.Pair;

/** The reviews every relationship is led through: at the start, half way, and four weeks before the end. */
final class Timeline {
    private static final int WEEKS_BEFORE_END = 4;

    private Timeline() {
    }

    /**
     * The agenda whose turn it is: of the first check-in on such a day or later, the latest of them where there are several.
     *
     * @param last the day they last met, or null
     * @param day  of the next check-in, or today where that is later
     */
    static Optional<AgendaTemplate> turn(Pair pair, LocalDate last, LocalDate day) {
        if (isFirstSince(closing(pair), last, day)) {
            return Optional.of(AgendaTemplate.CLOSING);
        } else if (isFirstSince(midpoint(pair), last, day)) {
            return Optional.of(AgendaTemplate.MIDPOINT);
        }
        return last == null ? Optional.of(AgendaTemplate.FIRST_MEETING) : Optional.empty();
    }

    private static LocalDate midpoint(Pair pair) {
        LocalDate end = pair.startedOn().plusMonths(pair.months());
        return pair.startedOn().plusDays((end.toEpochDay() - pair.startedOn().toEpochDay()) / 2);
    }

    private static LocalDate closing(Pair pair) {
        return pair.startedOn().plusMonths(pair.months()).minusWeeks(WEEKS_BEFORE_END);
    }

    private static boolean isFirstSince(LocalDate mark, LocalDate last, LocalDate day) {
        return !day.isBefore(mark) && last != null && last.isBefore(mark);
    }
}
