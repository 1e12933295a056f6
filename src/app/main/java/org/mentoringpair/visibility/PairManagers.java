package org.mentoringpair.visibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;

/** Those who run the programme of a pair. */
public final class PairManagers {
    private final Programmes programmes;
    private final People people;

    public PairManagers(Programmes programmes, People people) {
        this.programmes = programmes;
        this.people = people;
    }

    /** User keys; two SQL statements. */
    Set<String> keys(Pair pair) {
        return programmes.withId(pair.programmeId()).map(Programme::managerKeys).orElse(Set.of());
    }

    /** Those who are not of the pair themselves, in the order of their names. */
    List<Person> others(Pair pair) {
        return keys(pair).stream().filter(key -> !pair.joins(key)).map(people::withKey).flatMap(Optional::stream)
                .sorted(Comparator.comparing(Person::displayName, String.CASE_INSENSITIVE_ORDER)).toList();
    }
}
