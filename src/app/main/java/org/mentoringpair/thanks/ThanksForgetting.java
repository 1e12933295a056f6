package org.mentoringpair.thanks;

import org.mentoringpair.pairing.ProjectForgetter;

/** No thanks outlive the project in which they were said. */
public final class ThanksForgetting implements ProjectForgetter {
    private final Thanks thanks;

    public ThanksForgetting(Thanks thanks) {
        this.thanks = thanks;
    }

    @Override
    public void projectIsGone(long projectId) {
        thanks.removeOfProject(projectId);
    }
}
