package org.mentoringpair.journal.web;

import java.time.LocalDate;
import java.util.List;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;
import org.mentoringpair.journal.JournalReading;

/** Proposes a note for oneself in the days after a check-in. One SQL statement in these days, none otherwise. */
public final class JournalSteps implements NextSteps {
    private static final int DAYS_AFTER = 3;

    private final JournalReading reading;

    public JournalSteps(JournalReading reading) {
        this.reading = reading;
    }

    @Override
    public Urgency mostUrgent() {
        return Urgency.SOME_DAY;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        LocalDate last = glance.last();
        if (last == null || glance.hasCome(last.plusDays(DAYS_AFTER + 1)) || reading.hasWrittenSince(glance.person(), glance.pair(), last)) {
            return List.of();
        }
        return List.of(NextStep.of("mentoring.journal.step.note", "/secure/MentoringJournalEntry!default.jspa?pairId=" + glance.pair().id(), Urgency.SOME_DAY));
    }
}
