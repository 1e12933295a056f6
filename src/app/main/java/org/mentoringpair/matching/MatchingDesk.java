package org.mentoringpair.matching;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.enrolment.Enrolment;
import org.mentoringpair.enrolment.IntakeOffice;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.readiness.Part;

/** The one place where those who run a programme look for pairs; for everybody else it is not there. */
public final class MatchingDesk {
    private static final Comparator<Waiting> IN_TURN = Comparator.comparing((Waiting each) -> each.before() != Waiting.Before.ASKING)
            .thenComparing(each -> each.mentee().day()).thenComparing(each -> each.mentee().id());

    private final IntakeOffice office;
    private final Pairs pairs;
    private final Weighings weighings;
    private final AskingPairs asking;
    private final People people;
    private final Clock clock;

    public MatchingDesk(IntakeOffice office, Pairs pairs, Weighings weighings, AskingPairs asking, People people, Clock clock) {
        this.office = office;
        this.pairs = pairs;
        this.weighings = weighings;
        this.asking = asking;
        this.people = people;
        this.clock = clock;
    }

    /** At most seven SQL statements, whatever there is. */
    public Optional<Board> board(Person manager, long programmeId) {
        return office.managed(manager, programmeId).map(programme -> board(manager, programme));
    }

    private Board board(Person manager, Programme programme) {
        Map<Part, List<Enrolment>> enrolled = office.enrolled(programme).stream().collect(Collectors.groupingBy(Enrolment::part));
        List<Pair> all = pairs.ofProgrammes(List.of(programme.id()));
        Candidates candidates = new Candidates(weighings.of(programme.id()), enrolled.getOrDefault(Part.MENTOR, List.of()), all, clock.instant());
        return new Board(programme, waiting(manager, enrolled.getOrDefault(Part.MENTEE, List.of()), all), candidates, this::isPresent);
    }

    private List<Waiting> waiting(Person manager, List<Enrolment> mentees, List<Pair> all) {
        Map<String, List<Pair>> byMentee = all.stream().collect(Collectors.groupingBy(Pair::menteeKey));
        Set<Long> unhappy = asking.among(mentees.stream().flatMap(mentee -> byMentee.getOrDefault(mentee.userKey(), List.of()).stream())
                .filter(pair -> pair.stage() != Stage.CLOSED && !pair.joins(manager.key())).toList());
        return mentees.stream().filter(mentee -> isPresent(mentee.userKey()))
                .flatMap(mentee -> waiting(mentee, byMentee.getOrDefault(mentee.userKey(), List.of()), unhappy).stream()).sorted(IN_TURN).toList();
    }

    /** Empty for a mentee whose pairs go well; one that asks makes no difference beside one that does not. */
    private static Optional<Waiting> waiting(Enrolment mentee, List<Pair> own, Set<Long> unhappy) {
        List<Pair> going = own.stream().filter(pair -> pair.stage() != Stage.CLOSED).toList();
        if (going.isEmpty()) {
            return Optional.of(new Waiting(mentee, own.isEmpty() ? Waiting.Before.NOTHING : Waiting.Before.ENDED));
        }
        return going.stream().allMatch(pair -> unhappy.contains(pair.id())) ? Optional.of(new Waiting(mentee, Waiting.Before.ASKING)) : Optional.empty();
    }

    private boolean isPresent(String userKey) {
        return people.withKey(userKey).filter(Person::active).isPresent();
    }
}
