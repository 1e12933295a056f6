package org.mentoringpair.skills;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;

/** One version of the scale; its names one to a line. */
@Preload
@Table("SKILL_SCALE")
public interface SkillScaleRow extends Entity {
    int getVersion();

    String getNames();
}
