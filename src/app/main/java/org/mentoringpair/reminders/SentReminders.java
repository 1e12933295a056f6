package org.mentoringpair.reminders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** All reminders of late. */
public interface SentReminders {
    /** What some people, a thousand at most, were sent since a day, by their user keys; those who were sent nothing are left out. One SQL statement. */
    Map<String, List<SentReminder>> to(Collection<String> userKeys, LocalDate since);

    /** Keeps all of them or none. */
    void keep(Collection<SentReminder> reminders);

    /** Forgets what was sent before a day. */
    void forgetBefore(LocalDate day);
}
