package org.mentoringpair.checkins.web;

import org.mentoringpair.checkins.About;
import org.mentoringpair.pairing.Pair;

/** An issue on which a pair logs check-ins: the one that stands for the pair, a goal or a milestone. */
record Place(long issueId, String key, String summary, Pair pair) {
    /** On the pair's own issue everything is listed, elsewhere what was logged there. */
    About about() {
        return standsForPair() ? About.pair(pair.id()) : About.issue(pair.id(), issueId);
    }

    boolean standsForPair() {
        return pair.issueId() == issueId;
    }
}
