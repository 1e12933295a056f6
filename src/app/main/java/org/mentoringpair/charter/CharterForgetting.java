package org.mentoringpair.charter;

/** Nothing of a charter outlives its issue, and nothing that a pair expected its project. */
public final class CharterForgetting {
    private final Charters charters;
    private final Expectations expectations;

    public CharterForgetting(Charters charters, Expectations expectations) {
        this.charters = charters;
        this.expectations = expectations;
    }

    public void issueIsGone(long issueId) {
        charters.forgetIssue(issueId);
    }

    public void projectIsGone(long projectId) {
        charters.forgetProject(projectId);
        expectations.forgetProject(projectId);
    }
}
