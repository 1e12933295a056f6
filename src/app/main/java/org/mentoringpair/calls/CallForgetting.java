package org.mentoringpair.calls;

import org.mentoringpair.pairing.ProjectForgetter;

/** Wishes do not outlive the project of their pair. */
public final class CallForgetting implements ProjectForgetter {
    private final CheckInWishes wishes;

    public CallForgetting(CheckInWishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public void projectIsGone(long projectId) {
        wishes.removeOfProject(projectId);
    }
}
