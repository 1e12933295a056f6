package org.mentoringpair.handover;

import java.util.List;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.NamedPeople;
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
        return pair.id() + "-" + NamedPeople.mark(readers);
    }
}
