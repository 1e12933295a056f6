package org.mentoringpair.reminders;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.Post;
import org.mentoringpair.people.TimeZones;

/** Those who are written to. */
public final class Addressees {
    private final People people;
    private final TimeZones zones;
    private final ReminderChoices choices;
    private final MailHours hours;
    private final Wording wording;
    private final Post post;

    public Addressees(People people, TimeZones zones, ReminderChoices choices, MailHours hours, Wording wording, Post post) {
        this.people = people;
        this.zones = zones;
        this.choices = choices;
        this.hours = hours;
        this.wording = wording;
        this.post = post;
    }

    /** Nobody writes to an account that is gone or switched off. */
    Optional<Person> reachable(String userKey) {
        return people.withKey(userKey).filter(Person::active);
    }

    ZoneId zone(Person person) {
        return zones.of(person);
    }

    /** Of those the ones who can log in, do not want to be left in peace today, and work at this moment. Four SQL statements at most. */
    List<Digest> writable(List<Digest> digests, Function<Person, ZonedDateTime> now) {
        List<Digest> onWorkdays = digests.stream().filter(digest -> !MailHours.isWeekend(now.apply(digest.reader()).getDayOfWeek())).toList();
        if (onWorkdays.isEmpty()) {
            return List.of();
        }
        Map<String, ReminderChoice> said = choices.of(onWorkdays.stream().map(digest -> digest.reader().key()).toList());
        return hours.among(onWorkdays.stream().filter(digest -> isWanted(digest.reader(), said, now)).toList(), now)
                .stream().filter(digest -> people.usesJira(digest.reader())).toList();
    }

    private static boolean isWanted(Person reader, Map<String, ReminderChoice> said, Function<Person, ZonedDateTime> now) {
        return !said.getOrDefault(reader.key(), ReminderChoice.on(reader.key())).holds(now.apply(reader).toLocalDate());
    }

    void write(Digest digest) {
        post.send(digest.reader(), wording.of(digest));
    }
}
