package org.mentoringpair.concern.web;

import java.util.List;
import org.mentoringpair.concern.ConcernReading;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;

/** Proposes to look at a concern again whose day has come. One SQL statement. */
final class ConcernSteps implements NextSteps {
    private final ConcernReading reading;

    ConcernSteps(ConcernReading reading) {
        this.reading = reading;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        return reading.open(glance.person(), glance.pair()).stream().filter(concern -> concern.isDue(glance.today())).limit(1)
                .map(concern -> NextStep.of("mentoring.concern.step.look", "/secure/MentoringConcernLook!default.jspa?id=" + concern.issueId(), Urgency.NOW)
                        .by(concern.revisitOn())).toList();
    }
}
