package org.mentoringpair.pairing;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which pairs of which programmes somebody wants to see listed, and in which order.
 *
 * @param programmeIds those of one of these programmes, by their keys among the app's own rows; none where it is empty
 * @param stage        those in this stage; any where it is null
 * @param urgency      those that are as urgent as this, see {@link Pairs#urgencyMoved}; any where it is null
 * @param userKey      those that somebody is mentor or mentee of; any where it is null
 * @param dueBefore    those whose next check-in was due before this day; any where it is null
 */
public record PairsAsked(Set<Long> programmeIds, Stage stage, Integer urgency, String userKey, LocalDate dueBefore, PairOrder order) {
    public PairsAsked {
        programmeIds = Set.copyOf(programmeIds);
    }
}
