package org.mentoringpair.checkins;

import java.time.LocalDate;
import java.util.List;
import org.mentoringpair.pairing.Pair;

/**
 * What lies ahead of somebody in all their pairs.
 *
 * @param today       in their time zone
 * @param paired      whether they are in any pair that is not closed
 * @param due         the next check-ins within the days asked for, overdue ones included, the most urgent first
 * @param later       the next check-in after those days, or null where there is none
 * @param commitments what was agreed at the latest check-in of each pair and is due within those days or on no day, their own first
 */
public record Ahead(LocalDate today, boolean paired, List<NextCheckIn> due, NextCheckIn later, List<Commitment> commitments) {
    /** The day on which a pair is due to meet. */
    public record NextCheckIn(Pair pair, LocalDate day) {
    }

    /**
     * Something one of a pair promised to do.
     *
     * @param mine whether whoever looks promised it
     */
    public record Commitment(Pair pair, AgreedAction action, LocalDate agreedOn, boolean mine) {
    }
}
