package org.mentoringpair.feedback;

import org.mentoringpair.Refusal;

/** There is no such request, or none for whoever asks, which look the same. */
public final class ColleagueRequestMissing extends Refusal {
    public ColleagueRequestMissing() {
        super(Kind.MISSING, null, "mentoring.feedback.missing");
    }
}
