package org.mentoringpair.closing.web;

import org.mentoringpair.closing.GoalNow;
import org.mentoringpair.web.Texts;

/** A goal that outlives the relationship. */
public final class CarriedGoal {
    private final GoalNow goal;
    private final Texts texts;

    CarriedGoal(GoalNow goal, Texts texts) {
        this.goal = goal;
        this.texts = texts;
    }

    public String getKey() {
        return goal.key();
    }

    public String getSummary() {
        return goal.summary();
    }

    public String getWhen() {
        return texts.get(goal.isForLater() ? "mentoring.closing.carried.later" : "mentoring.closing.carried.open");
    }
}
