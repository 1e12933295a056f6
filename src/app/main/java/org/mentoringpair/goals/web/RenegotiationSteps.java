package org.mentoringpair.goals.web;

import java.util.List;
import org.mentoringpair.goals.GoalsAhead;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.LookingTogether;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;

/** Proposes to answer where the other one wants to change a goal. One SQL statement, and none for a pair without goals. */
public final class RenegotiationSteps implements NextSteps {
    private final GoalsAhead ahead;
    private final LookingTogether plan;

    public RenegotiationSteps(GoalsAhead ahead, LookingTogether plan) {
        this.ahead = ahead;
        this.plan = plan;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        if (!plan.plan(glance).hasGoals()) {
            return List.of();
        }
        return ahead.forAnswer(glance.person(), glance.pair()).stream()
                .map(goal -> NextStep.of("mentoring.goals.step.answer", GoalPages.panel(goal), Urgency.NOW).with(goal.summary())).toList();
    }
}
