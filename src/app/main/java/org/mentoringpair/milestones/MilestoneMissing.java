package org.mentoringpair.milestones;

import org.mentoringpair.Refusal;

/** There is no such milestone, or none for whoever asks, which look the same. */
public final class MilestoneMissing extends Refusal {
    public MilestoneMissing() {
        super(Kind.MISSING, null, "mentoring.milestones.missing");
    }
}
