package org.mentoringpair.programme;

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
import org.mentoringpair.pairing.PairFilter;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

/**
 * What somebody may find of pairs: their own, and those of the programmes they run that let their programme managers
 * look in. Two SQL statements a question unless it says otherwise.
 */
public final class PairSearch {
    private final Pairs pairs;
    private final Programmes programmes;
    private final People people;
    private final TimeZones timeZones;
    private final Clock clock;

    public PairSearch(Pairs pairs, Programmes programmes, People people, TimeZones timeZones, Clock clock) {
        this.pairs = pairs;
        this.programmes = programmes;
        this.people = people;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    /** The pairs somebody is mentor or mentee of. One SQL statement. */
    public List<Pair> own(Person searcher) {
        return pairs.of(searcher.key());
    }

    /** With the days that are kept beside them. */
    public List<KeptDates> seenBy(Person searcher, PairFilter filter) {
        return pairs.seenBy(viewer(searcher), filter);
    }

    private Stream<Pair> seenBy(Person searcher) {
        return seenBy(searcher, PairFilter.ANY).stream().map(KeptDates::pair);
    }

    /** Those whom somebody mentors, each once. */
    public List<Person> menteesOf(Person mentor, Person searcher) {
        return people(seenBy(searcher).filter(pair -> pair.mentorKey().equals(mentor.key())).map(Pair::menteeKey));
    }

    /** Those who mentor somebody, each once. */
    public List<Person> mentorsOf(Person mentee, Person searcher) {
        return people(seenBy(searcher).filter(pair -> pair.menteeKey().equals(mentee.key())).map(Pair::mentorKey));
    }

    /** Jira's ids of the issues of pairs whose next check-in is due today or within so many days, as the searcher's calendar has it. */
    public List<Long> issuesDueWithin(int days, Person searcher) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), timeZones.of(searcher));
        return pairs.issuesDueWithin(today, today.plusDays(days), viewer(searcher));
    }

    /**
     * What is meant by the names of stages and of programmes, in any order; case does not matter. Several of a kind mean
     * any of them. Two SQL statements where one of them is no stage, else none.
     *
     * @return empty where one of them is neither; {@link #unknown} says which
     */
    public Optional<PairFilter> filter(List<String> names) {
        List<Programme> known = programmesFor(names);
        if (names.stream().anyMatch(name -> meansNothing(name, known))) {
            return Optional.empty();
        }
        Set<Stage> stages = names.stream().map(PairSearch::stage).flatMap(Optional::stream).collect(Collectors.toSet());
        Set<Long> programmeIds = names.stream().filter(name -> stage(name).isEmpty()).map(name -> programme(name, known)).flatMap(Optional::stream)
                .map(Programme::id).collect(Collectors.toSet());
        return Optional.of(new PairFilter(stages, programmeIds));
    }

    /** The first of some names that is neither a stage nor a programme. */
    public Optional<String> unknown(List<String> names) {
        List<Programme> known = programmesFor(names);
        return names.stream().filter(name -> meansNothing(name, known)).findFirst();
    }

    private List<Programme> programmesFor(List<String> names) {
        return names.stream().allMatch(name -> stage(name).isPresent()) ? List.of() : programmes.all();
    }

    private static boolean meansNothing(String name, List<Programme> known) {
        return stage(name).isEmpty() && programme(name, known).isEmpty();
    }

    /** The names of the stages as they are written in a search. */
    public static List<String> stageNames() {
        return Stream.of(Stage.values()).map(PairSearch::name).toList();
    }

    private static Optional<Stage> stage(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return Stream.of(Stage.values()).filter(stage -> name(stage).equals(name)).findFirst();
    }

    private static String name(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Programme> programme(String name, List<Programme> known) {
        return known.stream().filter(programme -> programme.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    private List<Person> people(Stream<String> keys) {
        return keys.distinct().map(people::withKey).flatMap(Optional::stream).toList();
    }

    public Viewer viewer(Person searcher) {
        return new Viewer(searcher.key(), programmes.runBy(searcher.key()));
    }
}
