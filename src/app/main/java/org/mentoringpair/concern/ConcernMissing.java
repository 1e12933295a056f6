package org.mentoringpair.concern;

import org.mentoringpair.Refusal;

/** There is no such concern, or it is not for whoever is asking, which look the same. */
public final class ConcernMissing extends Refusal {
    public ConcernMissing() {
        super(Kind.MISSING, null, "mentoring.concern.missing");
    }
}
