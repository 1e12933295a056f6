package org.mentoringpair.skills;

import org.mentoringpair.pairing.ProjectForgetter;

/** Nothing of a pair's skills outlives its project, and no link outlives its milestone. */
public final class SkillForgetting implements ProjectForgetter {
    private final Skills skills;

    public SkillForgetting(Skills skills) {
        this.skills = skills;
    }

    @Override
    public void issueIsGone(long issueId) {
        skills.forgetIssue(issueId);
    }

    @Override
    public void projectIsGone(long projectId) {
        skills.forgetProject(projectId);
    }
}
