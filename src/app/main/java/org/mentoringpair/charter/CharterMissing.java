package org.mentoringpair.charter;

import org.mentoringpair.Refusal;

/** There is no charter, or none for whoever asks, which look the same. */
public final class CharterMissing extends Refusal {
    public CharterMissing() {
        super(Kind.MISSING, null, "mentoring.charter.missing");
    }
}
