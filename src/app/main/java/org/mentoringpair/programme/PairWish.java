package org.mentoringpair.programme;

import org.mentoringpair.pairing.PairOrder;
import org.mentoringpair.pairing.Stage;

/**
 * Which pairs of their programmes somebody wants to see. Null stands for whichever.
 *
 * @param programmeId key of a programme among the app's own rows
 * @param urgency     see {@link org.mentoringpair.pairing.PairsAsked}
 * @param username    of one of the two, as typed
 * @param overdue     whether only those are wanted whose next check-in was due before today
 * @param order       never null
 */
public record PairWish(Long programmeId, Stage stage, Integer urgency, String username, boolean overdue, PairOrder order) {
}
