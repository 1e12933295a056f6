package org.mentoringpair.closing;

import org.mentoringpair.pairing.ProjectForgetter;

/** Nothing of how a pair moved on and parted outlives its project. */
public final class ClosingForgetting implements ProjectForgetter {
    private final PutOffs putOffs;
    private final Farewells farewells;
    private final Summaries summaries;
    private final AlumniWishes wishes;

    public ClosingForgetting(PutOffs putOffs, Farewells farewells, Summaries summaries, AlumniWishes wishes) {
        this.putOffs = putOffs;
        this.farewells = farewells;
        this.summaries = summaries;
        this.wishes = wishes;
    }

    @Override
    public void projectIsGone(long projectId) {
        putOffs.forgetProject(projectId);
        farewells.forgetProject(projectId);
        summaries.forgetProject(projectId);
        wishes.forgetProject(projectId);
    }
}
