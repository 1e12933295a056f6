package org.mentoringpair.goals;

import org.mentoringpair.Refusal;

/** There is no such goal, or none for whoever asks, which look the same. */
public final class GoalMissing extends Refusal {
    public GoalMissing() {
        super(Kind.MISSING, null, "mentoring.goals.missing");
    }
}
