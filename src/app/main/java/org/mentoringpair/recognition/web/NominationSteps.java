package org.mentoringpair.recognition.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.recognition.Nominating;
import org.mentoringpair.recognition.Nomination.Answer;

/** Somebody is proposed for an award and has not answered. One SQL statement, and none before the two come to their end. */
public final class NominationSteps implements NextSteps {
    private static final Set<Stage> ENDING = EnumSet.of(Stage.WINDING_DOWN, Stage.MOVING_ON, Stage.CLOSED);
    private final Nominating nominating;

    public NominationSteps(Nominating nominating) {
        this.nominating = nominating;
    }

    @Override
    public boolean lastsBeyondTheEnd() {
        return true;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        boolean asked = ENDING.contains(glance.pair().stage())
                && nominating.read(glance.person(), glance.pair()).theirs().filter(nomination -> nomination.answer() == Answer.OPEN).isPresent();
        return !asked ? List.of() : List.of(NextStep.of("mentoring.recognition.step.nominated",
                "/secure/MentoringNomination!default.jspa?id=" + glance.pair().id(), Urgency.NOW));
    }
}
