package org.mentoringpair.reminders;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** All that one person is to be reminded of today, in one letter. */
public record Digest(Person reader, List<Reminder> reminders) {
    public Digest {
        reminders = List.copyOf(reminders);
    }

    public List<Pair> pairs() {
        return once(reminders.stream().map(Reminder::pair));
    }

    /** By their keys and not as Java compares records: that keeps hold of the app's classes, also when the app is uninstalled. */
    static List<Pair> once(Stream<Pair> pairs) {
        return List.copyOf(pairs.collect(Collectors.toMap(Pair::id, pair -> pair, (first, again) -> first, LinkedHashMap::new)).values());
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
