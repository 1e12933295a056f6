package org.mentoringpair.goals;

import org.mentoringpair.Refusal;

/** The form was sent before and has made its goal. */
public final class GoalMadeAlready extends Refusal {
    private final String goalKey;

    GoalMadeAlready(String goalKey) {
        super(Kind.CONFLICT, null, "mentoring.goals.made-already", goalKey);
        this.goalKey = goalKey;
    }

    public String goalKey() {
        return goalKey;
    }
}
