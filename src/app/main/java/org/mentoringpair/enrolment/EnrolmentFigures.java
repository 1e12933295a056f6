package org.mentoringpair.enrolment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.readiness.Part;

/**
 * How many joined and how long mentees waited, for whoever makes figures of it: without names, but not yet above the
 * threshold from which figures about people may be shown. One SQL statement a question.
 */
public final class EnrolmentFigures {
    private final Enrolments enrolments;

    public EnrolmentFigures(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    /**
     * How many people joined a programme within some days, the first and the last among them; whoever left and came
     * back counts once.
     *
     * @return for each programme in which anybody did
     */
    public Map<Long, Long> enrolled(Collection<Long> programmeIds, Part part, LocalDate first, LocalDate last) {
        return enrolments.days(programmeIds).stream().filter(each -> each.part() == part && each.isWithin(first, last))
                .collect(Collectors.groupingBy(EnrolledDay::programmeId, Collectors.mapping(EnrolledDay::userKey,
                        Collectors.collectingAndThen(Collectors.toSet(), people -> (long) people.size()))));
    }

    /** The keys of the mentees who ever joined a programme. */
    public Set<String> mentees(long programmeId) {
        return enrolments.days(List.of(programmeId)).stream().filter(each -> each.part() == Part.MENTEE).map(EnrolledDay::userKey).collect(Collectors.toSet());
    }

    /** When the mentee of each pair joined its programme, the last time before the two began; by the pairs' keys, without those who never joined. */
    public Map<Long, LocalDate> menteesEnrolled(Collection<Pair> pairs) {
        Map<String, List<LocalDate>> joined = enrolments.days(pairs.stream().map(Pair::programmeId).collect(Collectors.toSet())).stream()
                .filter(each -> each.part() == Part.MENTEE)
                .collect(Collectors.groupingBy(each -> each.programmeId() + " " + each.userKey(), Collectors.mapping(EnrolledDay::day, Collectors.toList())));
        Map<Long, LocalDate> found = new HashMap<>();
        pairs.forEach(pair -> joined.getOrDefault(pair.programmeId() + " " + pair.menteeKey(), List.of()).stream()
                .filter(day -> !day.isAfter(pair.startedOn())).reduce((earlier, later) -> later).ifPresent(day -> found.put(pair.id(), day)));
        return found;
    }
}
