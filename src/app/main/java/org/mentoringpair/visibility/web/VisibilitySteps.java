package org.mentoringpair.visibility.web;

import java.util.List;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.NextStep;
import org.mentoringpair.home.NextSteps;
import org.mentoringpair.home.Urgency;
import org.mentoringpair.visibility.VisibilityProposal;
import org.mentoringpair.visibility.VisibilityProposals;

/** Says to the one of the two who has to answer what the other one proposes. One SQL statement. */
public final class VisibilitySteps implements NextSteps {
    private final VisibilityProposals proposals;

    public VisibilitySteps(VisibilityProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public boolean lastsBeyondTheEnd() {
        return true;
    }

    @Override
    public List<NextStep> ahead(Glance glance) {
        return proposals.of(glance.pair().id()).filter(proposal -> awaits(proposal, glance.person().key()))
                .map(proposal -> NextStep.of("mentoring.visibility.step", "/secure/MentoringVisibility!default.jspa?id=" + glance.pair().id(), Urgency.NOW))
                .stream().toList();
    }

    private static boolean awaits(VisibilityProposal proposal, String readerKey) {
        return !proposal.isUnderWay() && !proposal.proposerKey().equals(readerKey);
    }
}
