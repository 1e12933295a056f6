package org.mentoringpair.skills.web;

import java.util.List;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.skills.SkillReading;

/** Proposes to look at the skill map again, once a quarter. */
public final class SkillSteps implements NextSteps {
    private final SkillReading reading;
    private final SkillDesk desk;
    private final TimeZones timeZones;

    public SkillSteps(SkillReading reading, SkillDesk desk, TimeZones timeZones) {
        this.reading = reading;
        this.desk = desk;
        this.timeZones = timeZones;
    }

    @Override
    public Urgency mostUrgent() {
        return Urgency.SOME_DAY;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        if (!glance.pair().stage().meets() || !reading.isReviewDue(glance.person(), glance.pair(), glance.today(), timeZones.of(glance.person()))) {
            return List.of();
        }
        return List.of(NextStep.of("mentoring.skills.step.review", desk.page(glance.pair()), Urgency.SOME_DAY));
    }
}
