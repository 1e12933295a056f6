package org.mentoringpair.goals;

import org.mentoringpair.pairing.ProjectForgetter;

/** Nothing that the two kept about a goal outlives it. */
public final class GoalForgetting implements ProjectForgetter {
    private final GoalBooks books;

    public GoalForgetting(GoalBooks books) {
        this.books = books;
    }

    @Override
    public void issueIsGone(long issueId) {
        books.forgetIssue(issueId);
    }

    @Override
    public void projectIsGone(long projectId) {
        books.forgetProject(projectId);
    }
}
