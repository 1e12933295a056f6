package org.mentoringpair.handover;

import org.mentoringpair.pairing.Pair;

/** Closes the pair that stays behind. */
public interface PairClosing {
    /** As whoever is asking, because another mentor goes on. Where Jira does not go along, the pair stays as it is. */
    void handedOver(Pair pair);
}
