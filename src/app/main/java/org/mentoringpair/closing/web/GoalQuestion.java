package org.mentoringpair.closing.web;

import java.util.List;
import org.mentoringpair.closing.GoalNow;
import org.mentoringpair.web.Choice;

/** The question how far a goal was reached. */
public final class GoalQuestion {
    private final GoalNow goal;
    private final List<Choice> steps;

    GoalQuestion(GoalNow goal, List<Choice> steps) {
        this.goal = goal;
        this.steps = steps;
    }

    public String getField() {
        return FarewellForms.GOAL + goal.id();
    }

    public String getSummary() {
        return goal.summary();
    }

    public List<Choice> getSteps() {
        return steps;
    }
}
