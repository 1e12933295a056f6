package org.mentoringpair.pairing;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That the two put their next check-in off. It holds until they meet again.
 *
 * @param on    the day on which they said so
 * @param after the day they had last met by then, or null
 * @param until the day their next check-in is due instead
 */
public record Postponed(LocalDate on, LocalDate after, LocalDate until) implements Serializable {
    /** A check-in of a day before they said so that is logged late changes nothing. */
    boolean holdsAfter(LocalDate last) {
        return last == null || last.equals(after) || last.isBefore(on);
    }
}
