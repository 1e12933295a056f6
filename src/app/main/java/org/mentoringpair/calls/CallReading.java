package org.mentoringpair.calls;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;

/** The one place where programme managers get at what asks for them. */
public final class CallReading {
    private final Programmes programmes;
    private final Pairs pairs;
    private final List<CallSource> sources;

    public CallReading(Programmes programmes, Pairs pairs, List<CallSource> sources) {
        this.programmes = programmes;
        this.pairs = pairs;
        this.sources = List.copyOf(sources);
    }

    /**
     * The latest first. Whoever runs a programme and belongs to one of its pairs learns nothing of the other one here.
     *
     * @return empty for whoever runs no programme
     */
    public Optional<List<Call>> of(Person manager) {
        Set<Long> run = programmes.runBy(manager.key());
        return run.isEmpty() ? Optional.empty() : Optional.of(calls(managed(manager, run)));
    }

    /** The pair, if the person runs its programme and is not part of it. */
    public Optional<Pair> managed(Person manager, long pairId) {
        return pairs.withId(pairId).filter(pair -> !pair.joins(manager.key()) && programmes.runBy(manager.key()).contains(pair.programmeId()));
    }

    private List<Pair> managed(Person manager, Set<Long> run) {
        return pairs.ofProgrammes(run).stream().filter(pair -> !pair.joins(manager.key())).toList();
    }

    private List<Call> calls(List<Pair> managed) {
        return sources.stream().flatMap(source -> source.of(managed).stream()).sorted(Comparator.comparing(Call::since).reversed()).toList();
    }
}
