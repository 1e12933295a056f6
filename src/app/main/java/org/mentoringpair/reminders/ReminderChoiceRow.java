package org.mentoringpair.reminders;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** What somebody said about reminders; none for those who want them as they come. */
@Preload
@Table("REMINDER_CHOICE")
public interface ReminderChoiceRow extends Entity {
    @Indexed
    String getUserKey();

    /** Days since 1970-01-01; null where they want none on any day. */
    Long getSnoozedUntil();
}
