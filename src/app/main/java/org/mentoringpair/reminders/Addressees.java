package org.mentoringpair.reminders;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
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

    /** Nobody writes to an account that is gone or may not log in. */
    Optional<Person> reachable(String userKey) {
        return people.withKey(userKey).filter(Person::active);
    }

    ZoneId zone(Person person) {
        return zones.of(person);
    }

    /** Whether they want to be left in peace on this day. */
    boolean isHeld(Person person, LocalDate day) {
        return choices.of(person.key()).holds(day);
    }

    /** Whether this is a moment to write to them; of several pairs one is enough, since a person gets one letter a day. */
    boolean isReached(Person person, List<Reminder> about, ZonedDateTime now) {
        return about.stream().map(Reminder::pair).anyMatch(pair -> hours.allow(pair, person.key(), now));
    }

    void write(Person reader, List<Reminder> reminders) {
        post.send(reader, wording.about(reminders, reader));
    }
}
