package org.mentoringpair.visibility;

import java.util.List;
import java.util.Optional;
import org.mentoringpair.pairing.ProjectForgetter;

/** What was proposed about who may read along, and is not done yet: one at most for each pair. One SQL statement a call. */
public interface VisibilityProposals extends ProjectForgetter {
    Optional<VisibilityProposal> of(long pairId);

    /** Those that both have agreed on. */
    List<VisibilityProposal> underWay();

    /** Takes the place of what was there for this pair. */
    void keep(VisibilityProposal proposal);

    void forget(long pairId);
}
