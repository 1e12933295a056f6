package org.mentoringpair.health;

import org.mentoringpair.pairing.ProjectForgetter;

/** How a pair was doing does not outlive its project. */
public final class HealthForgetting implements ProjectForgetter {
    private final Healths healths;

    public HealthForgetting(Healths healths) {
        this.healths = healths;
    }

    @Override
    public void projectIsGone(long projectId) {
        healths.forgetProject(projectId);
    }
}
