package org.mentoringpair.skills;

/** Nothing of a pair's skills outlives its project, and no link outlives its milestone. */
public final class SkillForgetting {
    private final Skills skills;

    public SkillForgetting(Skills skills) {
        this.skills = skills;
    }

    public void issueIsGone(long issueId) {
        skills.forgetIssue(issueId);
    }

    public void projectIsGone(long projectId) {
        skills.forgetProject(projectId);
    }
}
