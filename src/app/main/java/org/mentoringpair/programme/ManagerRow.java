package org.mentoringpair.programme;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** That somebody runs a programme. */
@Preload
@Table("MANAGER")
public interface ManagerRow extends Entity {
    @Indexed
    long getProgrammeId();

    @Indexed
    String getUserKey();
}
