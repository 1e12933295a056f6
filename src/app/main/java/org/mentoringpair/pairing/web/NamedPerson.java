package org.mentoringpair.pairing.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mentoringpair.people.Person;

/** Somebody by name. */
public final class NamedPerson {
    private final Person person;

    private NamedPerson(Person person) {
        this.person = person;
    }

    static List<NamedPerson> all(List<Person> people) {
        return people.stream().map(NamedPerson::new).toList();
    }

    public String getName() {
        return person.displayName();
    }

    /** The username as part of an address. */
    public String getUsernameInUrl() {
        return URLEncoder.encode(person.username(), StandardCharsets.UTF_8);
    }
}
