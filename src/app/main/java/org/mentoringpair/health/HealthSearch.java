package org.mentoringpair.health;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.programme.PairSearch;

/** Finds pairs by how they are doing: one's own as they are today, those of programmes one runs as it was told. One SQL statement a question. */
public final class HealthSearch {
    private final PairSearch search;
    private final Pairs pairs;
    private final TimeZones timeZones;
    private final Clock clock;

    public HealthSearch(PairSearch search, Pairs pairs, TimeZones timeZones, Clock clock) {
        this.search = search;
        this.pairs = pairs;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    /** Jira's ids of the issues of the pairs the searcher may look into that are in one of these states. */
    public List<Long> issuesIn(Set<HealthState> states, Person searcher) {
        return found(states, searcher).map(kept -> kept.pair().issueId()).toList();
    }

    /**
     * Jira's ids of the issues of the pairs that have stalled.
     *
     * @param days only those that have not met for at least so many days, as the searcher's calendar has it
     */
    public List<Long> stalled(int days, Person searcher) {
        LocalDate latest = LocalDate.ofInstant(clock.instant(), timeZones.of(searcher)).minusDays(days);
        return found(Set.of(HealthState.STALLED), searcher).filter(kept -> !lastMet(kept).isAfter(latest)).map(kept -> kept.pair().issueId()).toList();
    }

    /** A pair that was not judged yet is at its beginning. */
    private Stream<KeptDates> found(Set<HealthState> states, Person searcher) {
        return pairs.asUrgentAs(states.stream().map(HealthState::urgency).collect(Collectors.toSet()), search.viewer(searcher)).stream();
    }

    private static LocalDate lastMet(KeptDates kept) {
        Pair pair = kept.pair();
        return kept.last() == null ? pair.startedOn() : kept.last();
    }

    /** The state that is written so; case does not matter. */
    public static Optional<HealthState> state(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return Stream.of(HealthState.values()).filter(state -> name(state).equals(name)).findFirst();
    }

    /** The states as they are written in a search. */
    public static List<String> names() {
        return Stream.of(HealthState.values()).map(HealthSearch::name).toList();
    }

    private static String name(HealthState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
