package org.mentoringpair.meeting;

import org.mentoringpair.Refusal;

/** Somebody saves their preparation as they saw it, and changed it in another window since. */
public final class PreparationChangedMeanwhile extends Refusal {
    private final transient Preparation now;

    PreparationChangedMeanwhile(Preparation now) {
        super(Kind.CONFLICT, null, "mentoring.meeting.changed-meanwhile");
        this.now = now;
    }

    /** What is kept, to compare with what was typed. */
    public Preparation now() {
        return now;
    }
}
