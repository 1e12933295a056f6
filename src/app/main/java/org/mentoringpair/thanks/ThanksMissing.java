package org.mentoringpair.thanks;

import org.mentoringpair.Refusal;

/** There is nothing to thank for, or nothing for whoever asks, which look the same. */
public final class ThanksMissing extends Refusal {
    public ThanksMissing() {
        super(Kind.MISSING, null, "mentoring.thanks.missing");
    }
}
