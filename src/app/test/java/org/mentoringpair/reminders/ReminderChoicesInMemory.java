package org.mentoringpair.reminders;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The twin of the stored choices for tests of what uses them. */
public final class ReminderChoicesInMemory implements ReminderChoices {
    private final Map<String, ReminderChoice> kept = new HashMap<>();

    @Override
    public ReminderChoice of(String userKey) {
        return kept.getOrDefault(userKey, ReminderChoice.on(userKey));
    }

    @Override
    public Map<String, ReminderChoice> of(Collection<String> userKeys) {
        return userKeys.stream().filter(kept::containsKey).map(kept::get).filter(choice -> choice.off() || choice.snoozedUntil() != null)
                .collect(Collectors.toMap(ReminderChoice::userKey, choice -> choice));
    }

    @Override
    public void keep(ReminderChoice choice) {
        kept.put(choice.userKey(), choice);
    }
}
