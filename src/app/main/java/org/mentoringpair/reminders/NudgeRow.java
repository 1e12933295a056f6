package org.mentoringpair.reminders;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** That a programme asked a pair how it is; not who asked. */
@Preload
@Table("NUDGE")
public interface NudgeRow extends Entity {
    @Indexed
    long getPairId();

    @Indexed
    long getProjectId();

    /** Days since 1970-01-01. */
    long getAskedOn();
}
