package org.mentoringpair.goals;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** A form that made a goal, as it is kept. */
@Preload
@Table("USED_FORM")
public interface UsedFormRow extends Entity {
    @Indexed
    String getFormId();

    long getGoalIssueId();

    /** Milliseconds since 1970-01-01T00:00Z. */
    @Indexed
    long getUsedAt();
}
