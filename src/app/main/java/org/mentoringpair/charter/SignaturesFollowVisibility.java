package org.mentoringpair.charter;

import org.mentoringpair.pairing.Pair;
import org.mentoringpair.visibility.VisibilityFollower;

/** Who may read along is part of what both have signed: where that changes, both sign again. */
public final class SignaturesFollowVisibility implements VisibilityFollower {
    private final Charters charters;
    private final CharterReopening reopening;

    public SignaturesFollowVisibility(Charters charters, CharterReopening reopening) {
        this.charters = charters;
        this.reopening = reopening;
    }

    @Override
    public void visibilityMoved(Pair pair, String byKey) {
        charters.ofPair(pair.id()).ifPresent(charter -> reopening.issueTouched(pair, charter.issueId(), byKey));
    }
}
