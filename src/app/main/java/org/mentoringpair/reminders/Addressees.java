package org.mentoringpair.reminders;

import java.time.ZoneId;
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
    private final Wording wording;
    private final Post post;

    public Addressees(People people, TimeZones zones, Wording wording, Post post) {
        this.people = people;
        this.zones = zones;
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

    void write(Person reader, List<Reminder> reminders) {
        post.send(reader, wording.about(reminders, reader));
    }
}
