package org.mentoringpair.meeting;

/** Nothing of what was planned outlives the project. */
public final class MeetingForgetting {
    private final Preparations preparations;
    private final Topics topics;

    public MeetingForgetting(Preparations preparations, Topics topics) {
        this.preparations = preparations;
        this.topics = topics;
    }

    public void projectIsGone(long projectId) {
        preparations.forgetProject(projectId);
        topics.forgetProject(projectId);
    }
}
