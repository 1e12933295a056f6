package org.mentoringpair.meeting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;
import org.mentoringpair.meeting.MeetingReading;

/** Proposes to prepare the next check-in, and to log it once its day has come. One SQL statement when the day is near, none before. */
public final class MeetingSteps implements NextSteps {
    private final MeetingReading reading;

    public MeetingSteps(MeetingReading reading) {
        this.reading = reading;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        LocalDate due = glance.due();
        if (due == null) {
            return List.of();
        }
        List<NextStep> steps = new ArrayList<>();
        if (glance.hasCome(due)) {
            steps.add(NextStep.of("mentoring.meeting.step.log", "/secure/MentoringCheckIn!default.jspa?issueId=" + glance.pair().issueId(), Urgency.NOW).by(due));
        }
        if (reading.awaitsPreparation(glance.person(), glance.pair(), glance.last(), due)) {
            steps.add(NextStep.of("mentoring.meeting.step.prepare", "/secure/MentoringPrepare!default.jspa?id=" + glance.pair().id(), Urgency.SOON).by(due));
        }
        return steps;
    }
}
