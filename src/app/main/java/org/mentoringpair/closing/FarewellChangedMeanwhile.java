package org.mentoringpair.closing;

import org.mentoringpair.Refusal;

/** Somebody says goodbye in two windows: what they saw is no longer what is kept. */
public final class FarewellChangedMeanwhile extends Refusal {
    private final transient Farewell now;

    FarewellChangedMeanwhile(Farewell now) {
        super(Kind.CONFLICT, null, "mentoring.closing.changed-meanwhile");
        this.now = now;
    }

    /** What is kept, so that whoever was slower can compare. */
    public Farewell now() {
        return now;
    }
}
