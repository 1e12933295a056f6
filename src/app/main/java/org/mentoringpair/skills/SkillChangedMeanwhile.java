package org.mentoringpair.skills;

import org.mentoringpair.Refusal;

/** Somebody changes or removes a skill as they saw it, which is no longer as it is. */
public final class SkillChangedMeanwhile extends Refusal {
    private final transient Skill now;

    SkillChangedMeanwhile(Skill now) {
        super(Kind.CONFLICT, null, "mentoring.skills.changed-meanwhile");
        this.now = now;
    }

    /** What it is now, so that whoever was slower can compare. */
    public Skill now() {
        return now;
    }
}
