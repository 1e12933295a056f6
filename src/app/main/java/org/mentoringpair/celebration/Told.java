package org.mentoringpair.celebration;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;

/** What others are told: everybody of what is public, the people of a programme of what is for the programme. */
public final class Told {
    private final Celebrations celebrations;
    private final Pairs pairs;
    private final Programmes programmes;

    public Told(Celebrations celebrations, Pairs pairs, Programmes programmes) {
        this.celebrations = celebrations;
        this.pairs = pairs;
        this.programmes = programmes;
    }

    /** The latest first. Three SQL statements. */
    public List<Celebration> to(Person reader, int atMost) {
        Set<Long> own = Stream.concat(programmes.runBy(reader.key()).stream(), pairs.of(reader.key()).stream().map(Pair::programmeId)).collect(Collectors.toSet());
        return celebrations.shared(own, atMost);
    }
}
