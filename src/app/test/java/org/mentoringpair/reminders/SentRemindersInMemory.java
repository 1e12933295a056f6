package org.mentoringpair.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The twin of the stored reminders for tests of what uses them. */
public final class SentRemindersInMemory implements SentReminders {
    private final List<SentReminder> kept = new ArrayList<>();

    @Override
    public List<SentReminder> to(String userKey, LocalDate since) {
        return kept.stream().filter(reminder -> reminder.userKey().equals(userKey) && !reminder.sentOn().isBefore(since)).toList();
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
