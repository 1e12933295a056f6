package org.mentoringpair.meeting.web;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;
import org.mentoringpair.meeting.MeetingReading;
import org.mentoringpair.meeting.NextCheckIn;
import org.mentoringpair.pairing.KeptDates;

/** Proposes to prepare the next check-in, and to log it once its day has come. Two SQL statements, which the panel on the same page shares. */
public final class MeetingSteps implements NextSteps {
    private final MeetingReading reading;

    public MeetingSteps(MeetingReading reading) {
        this.reading = reading;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        List<NextStep> steps = new ArrayList<>();
        if (glance.hasCome(glance.due())) {
            steps.add(NextStep.of("mentoring.meeting.step.log", "/secure/MentoringCheckIn!default.jspa?issueId=" + glance.pair().issueId(), Urgency.NOW).by(glance.due()));
        }
        NextCheckIn next = next(glance);
        if (next.isOpenToPrepare() && next.own().isEmpty()) {
            steps.add(NextStep.of("mentoring.meeting.step.prepare", "/secure/MentoringPrepare!default.jspa?id=" + glance.pair().id(), Urgency.SOON).by(glance.due()));
        }
        return steps;
    }

    NextCheckIn next(Glance glance) {
        return glance.once(NextCheckIn.class, () -> reading.next(glance.person(), new KeptDates(glance.pair(), glance.last(), glance.due())));
    }
}
