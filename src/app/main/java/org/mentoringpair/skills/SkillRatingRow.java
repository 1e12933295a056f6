package org.mentoringpair.skills;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One change of the levels of a skill. */
@Preload
@Table("SKILL_RATING")
public interface SkillRatingRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    int getSkillId();

    int getLevelNow();

    int getLevelWanted();

    int getScaleVersion();

    String getAuthorKey();

    /** Milliseconds since 1970-01-01T00:00Z. */
    long getRatedAt();

    /** At most 400 characters. */
    @StringLength(450)
    String getNote();
}
