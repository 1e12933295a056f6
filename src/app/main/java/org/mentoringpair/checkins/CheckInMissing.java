package org.mentoringpair.checkins;

import org.mentoringpair.Refusal;

/** There is no such check-in, or none for whoever asks, which look the same. */
public final class CheckInMissing extends Refusal {
    public CheckInMissing() {
        super(Kind.MISSING, null, "mentoring.checkins.missing");
    }
}
