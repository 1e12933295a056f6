package org.mentoringpair.checkins;

import org.mentoringpair.Refusal;

/** Somebody saves or deletes a check-in as they saw it, which is no longer as it is. */
public final class CheckInChangedMeanwhile extends Refusal {
    private final transient CheckIn now;

    CheckInChangedMeanwhile(CheckIn now) {
        super(Kind.CONFLICT, null, "mentoring.checkins.changed-meanwhile");
        this.now = now;
    }

    /** What it is now, so that whoever was slower can compare. */
    public CheckIn now() {
        return now;
    }
}
