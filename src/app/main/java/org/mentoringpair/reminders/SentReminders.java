package org.mentoringpair.reminders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** All reminders of late. */
public interface SentReminders {
    /** What somebody was sent since a day. One SQL statement. */
    List<SentReminder> to(String userKey, LocalDate since);

    /** Keeps all of them or none. */
    void keep(Collection<SentReminder> reminders);

    /** Forgets what was sent before a day. */
    void forgetBefore(LocalDate day);
}
