package org.mentoringpair.fitcheck;

import org.mentoringpair.pairing.ProjectForgetter;

/** Answers do not outlive the project of their pair. */
public final class FitForgetting implements ProjectForgetter {
    private final FitAnswers answers;

    public FitForgetting(FitAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void projectIsGone(long projectId) {
        answers.removeOfProject(projectId);
    }
}
