package org.mentoringpair.closing;

import org.mentoringpair.Refusal;

/** A mentee saves a summary as they saw it, which is no longer as it is. */
public final class SummaryChangedMeanwhile extends Refusal {
    private final transient Summary now;

    SummaryChangedMeanwhile(Summary now) {
        super(Kind.CONFLICT, null, "mentoring.closing.changed-meanwhile");
        this.now = now;
    }

    /** What is kept, so that whoever was slower can compare. */
    public Summary now() {
        return now;
    }
}
