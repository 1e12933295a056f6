package org.mentoringpair.closing;

import org.mentoringpair.Refusal;

/** There is no such pair, or none for whoever asks, which look the same. */
public final class ClosingMissing extends Refusal {
    public ClosingMissing() {
        super(Kind.MISSING, null, "mentoring.closing.missing");
    }
}
