package org.mentoringpair.pairing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That one of the two moved the day of the next check-in; nobody has to say why.
 *
 * @param from    the day it was due
 * @param to      the day it is due instead
 * @param userKey who moved it
 * @param on      which day that was, where they live
 */
public record Postponement(long pairId, Kind kind, LocalDate from, LocalDate to, String userKey, LocalDate on, Instant at) {
    /** How the day came to move. */
    public enum Kind {
        /** One check-in is left out, the next one is due a rhythm later. */
        SKIPPED,
        /** None is due before a day. */
        PAUSED,
        /** What was put off is due again as usual. */
        RESUMED
    }
}
