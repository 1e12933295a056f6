package org.mentoringpair.fitcheck.web;

import java.util.List;
import org.mentoringpair.fitcheck.FitCheck;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;

/** Asks each of the two how the pairing fits, once they have met. */
final class FitSteps implements NextSteps {
    private final FitCheck check;

    FitSteps(FitCheck check) {
        this.check = check;
    }

    @Override
    public Urgency mostUrgent() {
        return Urgency.SOON;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        return check.isAsked(glance.person(), glance.pair(), glance.last())
                ? List.of(NextStep.of("mentoring.fitcheck.step", "/secure/MentoringFitCheck!default.jspa?id=" + glance.pair().id(), Urgency.SOON)) : List.of();
    }
}
