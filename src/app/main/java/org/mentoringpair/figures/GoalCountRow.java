package org.mentoringpair.figures;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** How far one goal is. */
@Preload
@Table("GOAL_COUNT")
public interface GoalCountRow extends Entity {
    @Indexed
    long getProjectId();

    @Indexed
    long getGoalId();

    String getState();

    boolean isMeasured();
}
