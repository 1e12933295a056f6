package org.mentoringpair.celebration;

import org.mentoringpair.Refusal;

/** The other one of the two changed words or audience meanwhile. */
public final class CelebrationChangedMeanwhile extends Refusal {
    private final transient Celebration now;

    CelebrationChangedMeanwhile(Celebration now) {
        super(Kind.CONFLICT, null, "mentoring.celebration.changed");
        this.now = now;
    }

    /** What it is now, so that whoever was slower can compare. */
    public Celebration now() {
        return now;
    }
}
