package org.mentoringpair.celebration;

import org.mentoringpair.Refusal;

/** There is nothing to celebrate, or nothing for whoever asks, which look the same. */
public final class CelebrationMissing extends Refusal {
    public CelebrationMissing() {
        super(Kind.MISSING, null, "mentoring.celebration.missing");
    }
}
