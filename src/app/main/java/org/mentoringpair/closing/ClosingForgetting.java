package org.mentoringpair.closing;

/** Nothing of how a pair moved on outlives its project. */
public final class ClosingForgetting {
    private final PutOffs putOffs;

    public ClosingForgetting(PutOffs putOffs) {
        this.putOffs = putOffs;
    }

    public void projectIsGone(long projectId) {
        putOffs.forgetProject(projectId);
    }
}
