package org.mentoringpair.celebration;

import org.mentoringpair.pairing.ProjectForgetter;

/** What was celebrated goes with the goal or milestone it was about. */
public final class CelebrationForgetting implements ProjectForgetter {
    private final Celebrations celebrations;

    public CelebrationForgetting(Celebrations celebrations) {
        this.celebrations = celebrations;
    }

    @Override
    public void projectIsGone(long projectId) {
        celebrations.removeOfProject(projectId);
    }

    @Override
    public void issueIsGone(long issueId) {
        celebrations.remove(issueId);
    }
}
