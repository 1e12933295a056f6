package org.mentoringpair.visibility;

public class VisibilityProposalsInMemoryTest extends VisibilityProposalsContract {
    private final VisibilityProposals proposals = new VisibilityProposalsInMemory();

    @Override
    VisibilityProposals proposals() {
        return proposals;
    }
}
