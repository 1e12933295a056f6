package org.mentoringpair.concern;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;

/** The one place where somebody gets at concerns: those that are for them. */
public final class ConcernReading {
    private final Concerns concerns;
    private final Pairs pairs;
    private final Programmes programmes;

    public ConcernReading(Concerns concerns, Pairs pairs, Programmes programmes) {
        this.concerns = concerns;
        this.pairs = pairs;
        this.programmes = programmes;
    }

    /** A concern and the pair it belongs to. */
    public record Found(Concern concern, Pair pair) {
    }

    /** One concern, if the person may read it. */
    public Optional<Found> found(Person reader, long issueId) {
        return concerns.ofIssue(issueId).flatMap(concern -> pairs.withId(concern.pairId()).map(pair -> new Found(concern, pair)))
                .filter(found -> isFor(reader, found));
    }

    private boolean isFor(Person reader, Found found) {
        return found.concern().isFor(reader.key(), found.pair(), found.pair().joins(reader.key()) ? Set.of() : programmes.runBy(reader.key()));
    }

    /** Those of a pair that are not settled and that one of the two may read. One SQL statement. */
    public List<Concern> open(Person member, Pair pair) {
        return concerns.ofPair(pair.id()).stream().filter(concern -> !concern.settled() && concern.isFor(member.key(), pair, Set.of())).toList();
    }

    /** Those that are not settled and are for whoever runs the programmes of these pairs. One SQL statement. */
    public List<Found> addressed(List<Pair> managed) {
        Map<Long, Pair> byId = managed.stream().collect(Collectors.toMap(Pair::id, Function.identity()));
        return concerns.addressedToManagers(byId.keySet()).stream().map(concern -> new Found(concern, byId.get(concern.pairId()))).toList();
    }
}
