package org.mentoringpair.reminders;

import java.util.Collection;
import java.util.Map;

/** What everybody said about reminders. */
public interface ReminderChoices {
    /** Whoever said nothing wants them. One SQL statement. */
    ReminderChoice of(String userKey);

    /** What some people said, a thousand at most, by their user keys; those who said nothing are left out. One SQL statement. */
    Map<String, ReminderChoice> of(Collection<String> userKeys);

    /** Takes the place of what they said before. */
    void keep(ReminderChoice choice);
}
