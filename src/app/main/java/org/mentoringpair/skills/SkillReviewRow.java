package org.mentoringpair.skills;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** That a pair looked at its whole map and found that it still holds. */
@Preload
@Table("SKILL_REVIEW")
public interface SkillReviewRow extends Entity {
    @Indexed
    long getProjectId();

    @Indexed
    long getPairId();

    String getAuthorKey();

    /** Milliseconds since 1970-01-01T00:00Z. */
    long getReviewedAt();
}
