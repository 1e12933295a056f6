package org.mentoringpair.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The twin of the stored reminders for tests of what uses them. */
public final class SentRemindersInMemory implements SentReminders {
    private final List<SentReminder> kept = new ArrayList<>();

    @Override
    public Map<String, List<SentReminder>> to(Collection<String> userKeys, LocalDate since) {
        return kept.stream().filter(reminder -> userKeys.contains(reminder.userKey()) && !reminder.sentOn().isBefore(since))
                .collect(Collectors.groupingBy(SentReminder::userKey));
    }

    @Override
    public void keep(Collection<SentReminder> reminders) {
        kept.addAll(reminders);
    }

    @Override
    public void forgetBefore(LocalDate day) {
        kept.removeIf(reminder -> reminder.sentOn().isBefore(day));
    }
}
