package org.mentoringpair.handover.web;

import java.util.List;
import org.mentoringpair.handover.Handover;
import org.mentoringpair.handover.HandoverPairs;
import org.mentoringpair.handover.Handovers;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;

/** Says to the mentor that they are asked, and to the mentee that they can set out. One SQL statement where nobody hands over. */
public final class HandoverSteps implements NextSteps {
    private final Handovers handovers;
    private final HandoverPairs pairs;

    public HandoverSteps(Handovers handovers, HandoverPairs pairs) {
        this.handovers = handovers;
        this.pairs = pairs;
    }

    @Override
    public boolean lastsBeyondTheEnd() {
        return true;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        return handovers.of(glance.pair().id()).filter(handover -> !handover.isDone()).map(handover -> step(glance, handover)).orElse(List.of());
    }

    private List<NextStep> step(Glance glance, Handover handover) {
        boolean mentee = glance.pair().menteeKey().equals(glance.person().key());
        if (!mentee) {
            return handover.isAgreed() ? List.of() : List.of(to(glance, "agree"));
        }
        boolean clear = handover.isAgreed() || !pairs.mentorIsHere(glance.pair());
        boolean ready = handover.isUnderWay() || clear && !pairs.successors(glance.pair()).isEmpty();
        return ready ? List.of(to(glance, "set-out")) : List.of();
    }

    private static NextStep to(Glance glance, String step) {
        return NextStep.of("mentoring.handover.step." + step, "/secure/MentoringHandover!default.jspa?id=" + glance.pair().id(), Urgency.NOW);
    }
}
