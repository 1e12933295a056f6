package org.mentoringpair.reminders;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** One reminder that was sent: to whom and about which day, never what it said. */
@Preload
@Table("REMINDER")
public interface ReminderRow extends Entity {
    @Indexed
    String getUserKey();

    long getPairId();

    /** Days since 1970-01-01, as below. */
    long getDueOn();

    String getOccasion();

    @Indexed
    long getSentOn();
}
