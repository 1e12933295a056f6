package org.mentoringpair.reminders;

import java.util.HashMap;
import java.util.Map;

/** The twin of the stored choices for tests of what uses them. */
public final class ReminderChoicesInMemory implements ReminderChoices {
    private final Map<String, ReminderChoice> kept = new HashMap<>();

    @Override
    public ReminderChoice of(String userKey) {
        return kept.getOrDefault(userKey, ReminderChoice.on(userKey));
    }

    @Override
    public void keep(ReminderChoice choice) {
        kept.put(choice.userKey(), choice);
    }
}
