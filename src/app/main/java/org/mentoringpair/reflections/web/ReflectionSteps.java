package org.mentoringpair.reflections.web;

import java.util.List;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;
import org.mentoringpair.reflections.Steps;

/** Proposes to look back on what was done in the last two weeks and nobody has looked back on. One search in Jira, no SQL statement of the app. */
public final class ReflectionSteps implements NextSteps {
    private static final int DAYS = 14;

    private final Steps steps;

    public ReflectionSteps(Steps steps) {
        this.steps = steps;
    }

    @Override
    public Urgency mostUrgent() {
        return Urgency.SOME_DAY;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        return steps.doneSince(glance.pair().projectId(), glance.today().minusDays(DAYS)).stream()
                .filter(step -> steps.reflectionsOn(step.issueId()).isEmpty()).limit(1)
                .map(step -> NextStep.of("mentoring.reflections.step.reflect", "/secure/MentoringReflect!default.jspa?milestone=" + step.issueId(), Urgency.SOME_DAY)
                        .with(step.summary())).toList();
    }
}
