package org.mentoringpair.goals.web;

import java.util.List;
import org.mentoringpair.goals.GoalsAhead;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.LookingTogether;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;

/** Proposes to agree on goals the other one has agreed on, and to look again at those both agreed on long ago. One SQL statement, and none for a pair without goals. */
public final class AgreementSteps implements NextSteps {
    private final GoalsAhead ahead;
    private final LookingTogether plan;

    public AgreementSteps(GoalsAhead ahead, LookingTogether plan) {
        this.ahead = ahead;
        this.plan = plan;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        if (!plan.plan(glance).hasGoals()) {
            return List.of();
        }
        return ahead.forAgreement(glance.person(), glance.pair()).stream().map(AgreementSteps::step).toList();
    }

    private static NextStep step(GoalsAhead.Waiting waiting) {
        return NextStep.of(waiting.forReview() ? "mentoring.goals.step.review" : "mentoring.goals.step.agree", GoalPages.panel(waiting.goal()),
                waiting.forReview() ? Urgency.SOON : Urgency.NOW).with(waiting.goal().summary());
    }
}
