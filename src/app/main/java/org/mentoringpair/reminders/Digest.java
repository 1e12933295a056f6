package org.mentoringpair.reminders;

import java.util.Collection;
import java.util.List;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** All that one person is to be reminded of today, in one letter. */
public record Digest(Person reader, List<Reminder> reminders) {
    public Digest {
        reminders = List.copyOf(reminders);
    }

    public List<Pair> pairs() {
        return reminders.stream().map(Reminder::pair).distinct().toList();
    }

    /** Without what they were told before. */
    Digest without(Collection<SentReminder> before) {
        return new Digest(reader, reminders.stream().filter(reminder -> before.stream().noneMatch(old -> old.is(reminder))).toList());
    }

    /** Without what does not stand for them any more. */
    Digest standing() {
        return new Digest(reader, reminders.stream().filter(reminder -> reminder.cause().stands().test(reader)).toList());
    }

    boolean isEmpty() {
        return reminders.isEmpty();
    }
}
