package org.mentoringpair.actionplan;

import org.mentoringpair.Refusal;

/** There is no such plan, or none for whoever asks, which look the same. */
public final class PlanMissing extends Refusal {
    public PlanMissing() {
        super(Kind.MISSING, null, "mentoring.actionplan.missing");
    }
}
