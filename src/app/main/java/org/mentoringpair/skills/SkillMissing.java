package org.mentoringpair.skills;

import org.mentoringpair.Refusal;

/** There is no such skill or no such map, or none for whoever asks, which look the same. */
public final class SkillMissing extends Refusal {
    public SkillMissing() {
        super(Kind.MISSING, null, "mentoring.skills.missing");
    }
}
