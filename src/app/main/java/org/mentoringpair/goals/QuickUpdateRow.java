package org.mentoringpair.goals;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** How somebody saw a goal at one moment. */
@Preload
@Table("GOAL_UPDATE")
public interface QuickUpdateRow extends Entity {
    @Indexed
    long getProjectId();

    @Indexed
    long getGoalIssueId();

    @Indexed
    String getFormId();

    String getAuthorKey();

    int getConfidence();

    @StringLength(450)
    String getLine();

    /** Milliseconds since 1970-01-01T00:00Z. */
    long getWrittenAt();
}
