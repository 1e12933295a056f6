package org.mentoringpair.meeting;

import org.mentoringpair.pairing.ProjectForgetter;
import org.mentoringpair.questions.PairQuestions;

/** Nothing of what was planned outlives the project. */
public final class MeetingForgetting implements ProjectForgetter {
    private final Preparations preparations;
    private final Topics topics;
    private final HeardLines heard;
    private final PairQuestions questions;

    public MeetingForgetting(Preparations preparations, Topics topics, HeardLines heard, PairQuestions questions) {
        this.preparations = preparations;
        this.topics = topics;
        this.heard = heard;
        this.questions = questions;
    }

    @Override
    public void projectIsGone(long projectId) {
        preparations.forgetProject(projectId);
        topics.forgetProject(projectId);
        heard.forgetProject(projectId);
        questions.forgetProject(projectId);
    }
}
