package org.mentoringpair.handover;

import java.util.List;
import java.util.stream.Stream;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/**
 * The pair a mentee goes on in, and who reads there what they bring.
 *
 * @param readers the mentor, and the programme managers who read along
 */
public record Successor(Pair pair, Person mentor, List<Person> readers) {
    public Successor {
        readers = List.copyOf(readers);
    }

    /** By which a form says later of whom somebody was told. */
    public String told() {
        return Integer.toHexString(Stream.concat(Stream.of(String.valueOf(pair.id())), readers.stream().map(Person::key).sorted()).toList().hashCode());
    }
}
