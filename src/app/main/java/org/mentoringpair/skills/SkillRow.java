package org.mentoringpair.skills;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** One skill as it is kept; its levels stand in {@link SkillRatingRow}. */
@Preload
@Table("SKILL")
public interface SkillRow extends Entity {
    @Indexed
    long getProjectId();

    @Indexed
    long getPairId();

    @Indexed
    String getFormId();

    String getOwnerKey();

    String getName();

    void setName(String name);

    int getEdition();

    void setEdition(int edition);
}
