package org.mentoringpair.actionplan;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;

/** How many active goals are fine; there is one row, or none as long as nobody chose. */
@Preload
@Table("GOAL_LIMIT")
public interface GoalLimitRow extends Entity {
    int getMostGoals();

    void setMostGoals(int most);
}
