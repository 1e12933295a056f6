package org.mentoringpair.people;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people of a test, one of whom is asking. */
public final class PeopleInMemory implements People {
    private final Map<String, Person> byKey = new LinkedHashMap<>();
    private final Set<String> administrators = new HashSet<>();
    private final Set<String> unlicensed = new HashSet<>();
    private String asking;

    /** Adds somebody who is active and whose key is not their username, as for everybody who joined since Jira 8.4. */
    public Person joined(String username, String displayName) {
        return add(new Person("key-of-" + username, username, displayName, true));
    }

    public Person left(String username, String displayName) {
        return add(new Person("key-of-" + username, username, displayName, false));
    }

    /** From now on the licence does not count them in. */
    public void losesLicence(Person person) {
        unlicensed.add(person.key());
    }

    public void administrates(Person person) {
        administrators.add(person.key());
    }

    /** From now on this person is asking; null for nobody. */
    public void asks(Person person) {
        asking = person == null ? null : person.key();
    }

    private Person add(Person person) {
        byKey.put(person.key(), person);
        return person;
    }

    @Override
    public Optional<Person> asking() {
        return withKey(asking);
    }

    @Override
    public Optional<Person> withKey(String userKey) {
        return Optional.ofNullable(byKey.get(userKey));
    }

    @Override
    public Optional<Person> withUsername(String username) {
        return byKey.values().stream().filter(person -> person.username().equals(username)).findFirst();
    }

    @Override
    public boolean isJiraAdministrator(Person person) {
        return administrators.contains(person.key());
    }

    @Override
    public boolean usesJira(Person person) {
        return person.active() && !unlicensed.contains(person.key());
    }
}
