package org.mentoringpair.meeting;

import org.mentoringpair.pairing.ProjectForgetter;

/** Nothing of what was planned outlives the project. */
public final class MeetingForgetting implements ProjectForgetter {
    private final Preparations preparations;
    private final Topics topics;

    public MeetingForgetting(Preparations preparations, Topics topics) {
        this.preparations = preparations;
        this.topics = topics;
    }

    @Override
    public void projectIsGone(long projectId) {
        preparations.forgetProject(projectId);
        topics.forgetProject(projectId);
    }
}
