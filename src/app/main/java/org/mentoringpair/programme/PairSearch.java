package org.mentoringpair.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * look in. Who runs what is remembered: one SQL statement a question unless it says otherwise.
 */
public final class PairSearch {
    private static final Pattern PROGRAMME_WORD = Pattern.compile("programme-([0-9]{1,18})");

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

    /** The pairs somebody is mentor or mentee of. */
    public List<Pair> own(Person searcher) {
        return pairs.of(searcher.key());
    }

    /** With the days that are kept beside them. */
    public List<KeptDates> seenBy(Person searcher, PairFilter filter) {
        return pairs.seenBy(viewer(searcher), filter);
    }

    /** Those whom somebody mentors, each once. */
    public List<Person> menteesOf(Person mentor, Person searcher) {
        return people(seen(mentor, searcher).filter(pair -> pair.mentorKey().equals(mentor.key())).map(Pair::menteeKey));
    }

    /** Those who mentor somebody, each once. */
    public List<Person> mentorsOf(Person mentee, Person searcher) {
        return people(seen(mentee, searcher).filter(pair -> pair.menteeKey().equals(mentee.key())).map(Pair::mentorKey));
    }

    private Stream<Pair> seen(Person oneOfTheTwo, Person searcher) {
        Viewer viewer = viewer(searcher);
        return own(oneOfTheTwo).stream().filter(pair -> pair.joins(searcher.key()) || viewer.looksInto(pair));
    }

    /** Jira's ids of the issues of pairs whose next check-in is due today or within so many days, as the searcher's calendar has it. */
    public List<Long> issuesDueWithin(int days, Person searcher) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), timeZones.of(searcher));
        return pairs.issuesDueWithin(today, today.plusDays(days), viewer(searcher));
    }

    /**
     * The pairs that are meant by the names of stages and of programmes, in any order; case does not matter, and several
     * of a kind mean any of them. None where one of the names is neither; {@link #unknown} says which. Two SQL
     * statements for who names both a programme they run and one they only take part in.
     */
    public List<Pair> named(List<String> names, Person searcher) {
        Set<Long> run = viewer(searcher).programmesTheyRun();
        if (unknown(names, run).isEmpty()) {
            return seenBy(searcher, filter(names, run)).stream().map(KeptDates::pair).toList();
        }
        List<Pair> own = own(searcher);
        Set<Long> known = joined(own, run);
        if (unknown(names, known).isPresent()) {
            return List.of();
        }
        PairFilter filter = filter(names, known);
        return Collections.disjoint(filter.programmeIds(), run) ? own.stream().filter(filter::accepts).toList()
                : seenBy(searcher, filter).stream().map(KeptDates::pair).toList();
    }

    /**
     * The first of some names that is neither a stage nor a programme the searcher runs or has a pair in: of others they
     * shall not learn the names, though they were good at guessing. At most one SQL statement, and none for what those
     * who run a programme may name.
     */
    public Optional<String> unknown(List<String> names, Person searcher) {
        Set<Long> run = viewer(searcher).programmesTheyRun();
        return unknown(names, run).isEmpty() ? Optional.empty() : unknown(names, joined(own(searcher), run));
    }

    private static Set<Long> joined(List<Pair> own, Set<Long> run) {
        return Stream.concat(run.stream(), own.stream().map(Pair::programmeId)).collect(Collectors.toSet());
    }

    private Optional<String> unknown(List<String> names, Set<Long> known) {
        return names.stream().filter(name -> stage(name).isEmpty() && programme(name, known).isEmpty()).findFirst();
    }

    private PairFilter filter(List<String> names, Set<Long> known) {
        Set<Stage> stages = names.stream().map(PairSearch::stage).flatMap(Optional::stream).collect(Collectors.toSet());
        Set<Long> programmeIds = names.stream().filter(name -> stage(name).isEmpty()).map(name -> programme(name, known)).flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new PairFilter(stages, programmeIds);
    }

    /** What stands for a programme in a search without saying its name, and still does when it is called something else. */
    public static String programmeWord(long programmeId) {
        return "programme-" + programmeId;
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

    /** Whether there is a programme behind a word is not looked at: nobody learns it. */
    private Optional<Long> programme(String written, Set<Long> known) {
        String name = written.strip();
        Optional<Long> named = known.stream().filter(id -> programmes.name(id).filter(name::equalsIgnoreCase).isPresent()).findFirst();
        Matcher word = PROGRAMME_WORD.matcher(name);
        return named.isEmpty() && word.matches() ? Optional.of(Long.valueOf(word.group(1))) : named;
    }

    private List<Person> people(Stream<String> keys) {
        return keys.distinct().map(people::withKey).flatMap(Optional::stream).toList();
    }

    public Viewer viewer(Person searcher) {
        return new Viewer(searcher.key(), programmes.rememberedRunBy(searcher.key()));
    }
}
