package org.mentoringpair.skills;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** That a skill is to grow by a milestone. */
@Preload
@Table("SKILL_MILESTONE")
public interface SkillMilestoneRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    int getSkillId();

    @Indexed
    long getIssueId();
}
