package org.mentoringpair.people;

import java.util.Collection;

/** People somebody was shown by name before they said yes. */
public final class NamedPeople {
    private NamedPeople() {
    }

    /** By which a form says later whom it had named; the same whatever their order. */
    public static String mark(Collection<Person> named) {
        return Integer.toHexString(named.stream().map(Person::key).sorted().toList().hashCode());
    }
}
