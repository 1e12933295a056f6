package org.mentoringpair.pairing;

import java.time.LocalDate;

/**
 * A pair and the days that are kept beside it.
 *
 * @param last the day of the latest check-in, or null
 * @param next the day the next one is due, or null where none is
 */
public record KeptDates(Pair pair, LocalDate last, LocalDate next) {
}
