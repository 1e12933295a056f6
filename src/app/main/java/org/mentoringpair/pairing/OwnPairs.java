package org.mentoringpair.pairing;

import java.util.Optional;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** The pairs of whoever is asking; those of others are not there. */
public final class OwnPairs {
    private final Pairs pairs;
    private final People people;

    public OwnPairs(Pairs pairs, People people) {
        this.pairs = pairs;
        this.people = people;
    }

    /** One of the two, and their pair. */
    public record Own(Person person, Pair pair) {
    }

    /**
     * @param pairId null for what was no number
     * @return empty for everybody but mentor and mentee
     */
    public Optional<Own> withId(Long pairId) {
        return people.asking().flatMap(person -> Optional.ofNullable(pairId).flatMap(pairs::withId).filter(pair -> pair.joins(person.key()))
                .map(pair -> new Own(person, pair)));
    }
}
