package org.mentoringpair.health;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairFilter;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.programme.PairSearch;

/** Finds pairs by how they are doing: one's own as they are today, those of programmes one runs as it was told. Three SQL statements a question. */
public final class HealthSearch {
    private final PairSearch pairs;
    private final Healths healths;
    private final PairHealth health;
    private final TimeZones timeZones;
    private final Clock clock;

    public HealthSearch(PairSearch pairs, Healths healths, PairHealth health, TimeZones timeZones, Clock clock) {
        this.pairs = pairs;
        this.healths = healths;
        this.health = health;
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
        Map<Long, KeptHealth> kept = healths.in(states.contains(HealthState.TOO_EARLY) ? EnumSet.allOf(HealthState.class) : states);
        Viewer viewer = pairs.viewer(searcher);
        return pairs.seenBy(searcher, PairFilter.ANY).stream().filter(pair -> states.contains(health.seenBy(viewer, pair.pair(), kept.get(pair.pair().id())).state()));
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
