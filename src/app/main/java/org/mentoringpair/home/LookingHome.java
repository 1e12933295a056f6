package org.mentoringpair.home;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

/** What matters next to one of a pair: not everything at once. */
public final class LookingHome {
    /** More than three is a list of duties. */
    static final int MOST = 3;
    private static final Comparator<NextStep> MOST_URGENT_FIRST = comparing(NextStep::urgency)
            .thenComparing(NextStep::day, nullsLast(naturalOrder())).thenComparing(NextStep::textKey);

    private final List<NextSteps> concepts;
    private final Pairs pairs;
    private final TimeZones timeZones;
    private final Clock clock;

    public LookingHome(List<NextSteps> concepts, Pairs pairs, TimeZones timeZones, Clock clock) {
        this.concepts = List.copyOf(concepts);
        this.pairs = pairs;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    /** Nothing for everybody but mentor and mentee. One SQL statement. */
    public Optional<Glance> glance(Person person, Pair pair) {
        return Optional.of(pair).filter(it -> it.joins(person.key())).flatMap(it -> pairs.kept(it.id()))
                .map(kept -> new Glance(kept.pair(), person, today(person), kept.last(), kept.next()));
    }

    /** The few steps of all concepts, the most urgent first. At most one SQL statement for each concept that is asked. */
    public List<NextStep> steps(Glance glance) {
        List<NextSteps> asked = concepts.stream().filter(concept -> glance.pair().stage() != Stage.CLOSED || concept.lastsBeyondTheEnd()).toList();
        List<NextStep> steps = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            if (steps.stream().filter(step -> step.urgency().compareTo(urgency) < 0).count() < MOST) {
                asked.stream().filter(concept -> concept.mostUrgent() == urgency).forEach(concept -> steps.addAll(concept.ahead(glance)));
            }
        }
        return steps.stream().sorted(MOST_URGENT_FIRST).limit(MOST).toList();
    }

    private LocalDate today(Person person) {
        return LocalDate.ofInstant(clock.instant(), timeZones.of(person));
    }
}
