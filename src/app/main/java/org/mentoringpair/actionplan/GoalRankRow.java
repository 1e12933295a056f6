package org.mentoringpair.actionplan;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** The place of one goal among those of its pair, from 0. */
@Preload
@Table("GOAL_RANK")
public interface GoalRankRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    long getGoalIssueId();

    int getPlace();
}
