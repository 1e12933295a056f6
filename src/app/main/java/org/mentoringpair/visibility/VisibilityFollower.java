package org.mentoringpair.visibility;

import org.mentoringpair.pairing.Pair;

/** Whoever has something to do once others may read along than before. */
public interface VisibilityFollower {
    /**
     * Outside of the pair's turn; twice does no harm.
     *
     * @param pair  as it is by now
     * @param byKey Jira user key of the one of the two who agreed last
     */
    void visibilityMoved(Pair pair, String byKey);
}
