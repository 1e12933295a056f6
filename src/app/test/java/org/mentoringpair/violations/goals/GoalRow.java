package org.mentoringpair.violations.goals;

import net.java.ao.Entity;

public interface GoalRow extends Entity {
}
