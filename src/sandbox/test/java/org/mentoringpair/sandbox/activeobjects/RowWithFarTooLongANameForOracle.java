package org.mentoringpair.sandbox.activeobjects;

import net.java.ao.Entity;

public interface RowWithFarTooLongANameForOracle extends Entity {
}
