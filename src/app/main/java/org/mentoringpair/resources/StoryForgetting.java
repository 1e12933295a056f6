package org.mentoringpair.resources;

import org.mentoringpair.pairing.ProjectForgetter;

/** What was told to one pair alone goes with its project. */
public final class StoryForgetting implements ProjectForgetter {
    private final Resources resources;

    public StoryForgetting(Resources resources) {
        this.resources = resources;
    }

    @Override
    public void projectIsGone(long projectId) {
        resources.forgetProject(projectId);
    }
}
