package org.mentoringpair.visibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The twin of the stored proposals for tests of what uses them. */
public final class VisibilityProposalsInMemory implements VisibilityProposals {
    private final Map<Long, VisibilityProposal> kept = new TreeMap<>();

    @Override
    public Optional<VisibilityProposal> of(long pairId) {
        return Optional.ofNullable(kept.get(pairId));
    }

    @Override
    public List<VisibilityProposal> underWay() {
        return kept.values().stream().filter(VisibilityProposal::isUnderWay).toList();
    }

    @Override
    public void keep(VisibilityProposal proposal) {
        kept.put(proposal.pairId(), proposal);
    }

    @Override
    public void forget(long pairId) {
        kept.remove(pairId);
    }

    @Override
    public void projectIsGone(long projectId) {
        kept.values().removeIf(proposal -> proposal.projectId() == projectId);
    }
}
