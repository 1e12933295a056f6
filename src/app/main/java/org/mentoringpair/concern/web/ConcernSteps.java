package org.mentoringpair.concern.web;

import java.util.List;
import org.mentoringpair.concern.Concern;
import org.mentoringpair.concern.ConcernReading;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;

/** Proposes to look at a concern again whose day has come. One SQL statement, together with the panel on the same page. */
public final class ConcernSteps implements NextSteps {
    private final ConcernReading reading;

    public ConcernSteps(ConcernReading reading) {
        this.reading = reading;
    }

    private record OpenConcerns(List<Concern> all) {
    }

    /** Those that are not settled and that the visitor may read. */
    List<Concern> open(Glance glance) {
        return glance.once(OpenConcerns.class, () -> new OpenConcerns(reading.open(glance.person(), glance.pair()))).all();
    }

    @Override
    public boolean lastsBeyondTheEnd() {
        return true;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        return open(glance).stream().filter(concern -> concern.isDue(glance.today())).limit(1)
                .map(concern -> NextStep.of("mentoring.concern.step.look", "/secure/MentoringConcernLook!default.jspa?id=" + concern.issueId(), Urgency.NOW)
                        .by(concern.revisitOn())).toList();
    }
}
