package org.mentoringpair.milestones;

import org.mentoringpair.pairing.ProjectForgetter;

/** What was in the way of a milestone goes with it. */
public final class ObstacleForgetting implements ProjectForgetter {
    private final Obstacles obstacles;

    public ObstacleForgetting(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    @Override
    public void projectIsGone(long projectId) {
        obstacles.removeOfProject(projectId);
    }

    @Override
    public void issueIsGone(long issueId) {
        obstacles.remove(issueId);
    }
}
