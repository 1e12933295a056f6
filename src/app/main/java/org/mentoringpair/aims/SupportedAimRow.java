package org.mentoringpair.aims;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** The aim that one goal supports. */
@Preload
@Table("SUPPORTED_AIM")
public interface SupportedAimRow extends Entity {
    @Indexed
    long getProjectId();

    @Indexed
    long getGoalId();

    String getAim();
}
