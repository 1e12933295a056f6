package org.mentoringpair.goals;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Somebody agreed on a goal. */
@Preload
@Table("GOAL_APPROVAL")
public interface GoalApprovalRow extends Entity {
    @Indexed
    long getProjectId();

    @Indexed
    long getGoalIssueId();

    String getApproverKey();

    /** As JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getTerms();

    /** Milliseconds since 1970-01-01T00:00Z. */
    long getApprovedAt();
}
