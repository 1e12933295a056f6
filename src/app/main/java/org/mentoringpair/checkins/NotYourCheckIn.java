package org.mentoringpair.checkins;

import org.mentoringpair.Refusal;

/** The other one of the pair wrote it; reading is for both, editing and deleting for the author. */
public final class NotYourCheckIn extends Refusal {
    NotYourCheckIn() {
        super(Kind.FORBIDDEN, null, "mentoring.checkins.not-yours");
    }
}
