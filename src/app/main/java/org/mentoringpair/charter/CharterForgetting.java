package org.mentoringpair.charter;

import org.mentoringpair.pairing.ProjectForgetter;

/** Nothing of a charter outlives its issue, and nothing that a pair expected its project. */
public final class CharterForgetting implements ProjectForgetter {
    private final Charters charters;
    private final Expectations expectations;

    public CharterForgetting(Charters charters, Expectations expectations) {
        this.charters = charters;
        this.expectations = expectations;
    }

    @Override
    public void issueIsGone(long issueId) {
        charters.forgetIssue(issueId);
    }

    @Override
    public void projectIsGone(long projectId) {
        charters.forgetProject(projectId);
        expectations.forgetProject(projectId);
    }
}
