package org.mentoringpair.closing.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mentoringpair.closing.FarewellTalk;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;
import org.mentoringpair.pairing.Stage;

/** Whoever winds down or has parted looks back, above all when the other one waits for it. One SQL statement, and none before. */
public final class ClosingSteps implements NextSteps {
    private static final Set<Stage> CLOSING = EnumSet.of(Stage.WINDING_DOWN, Stage.MOVING_ON, Stage.CLOSED);
    private final FarewellTalk talk;

    public ClosingSteps(FarewellTalk talk) {
        this.talk = talk;
    }

    @Override
    public boolean lastsBeyondTheEnd() {
        return true;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        if (!CLOSING.contains(glance.pair().stage())) {
            return List.of();
        }
        FarewellTalk.Spoken spoken = talk.read(glance.person(), glance.pair());
        return spoken.mine() != null ? List.of() : List.of(NextStep.of("mentoring.closing.step.look-back",
                "/secure/MentoringFarewell!default.jspa?id=" + glance.pair().id(), spoken.otherSpoken() ? Urgency.NOW : Urgency.SOON));
    }
}
