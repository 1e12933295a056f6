package org.mentoringpair.enrolment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mentoringpair.readiness.Part;

/** The twin of {@link StoredEnrolments}, under the same contract. */
public final class EnrolmentsInMemory implements Enrolments {
    private final Map<Long, Enrolment> present = new TreeMap<>();
    private final Map<Long, EnrolledDay> days = new TreeMap<>();

    @Override
    public Optional<Enrolment> of(String userKey, long programmeId, Part part) {
        return found(each -> each.userKey().equals(userKey) && each.programmeId() == programmeId && each.part() == part).stream().findFirst();
    }

    @Override
    public List<Enrolment> of(String userKey) {
        return found(each -> each.userKey().equals(userKey));
    }

    @Override
    public List<Enrolment> ofProgramme(long programmeId) {
        return found(each -> each.programmeId() == programmeId);
    }

    @Override
    public Optional<Enrolment> withId(long id) {
        return Optional.ofNullable(present.get(id));
    }

    private List<Enrolment> found(Predicate<Enrolment> wanted) {
        return present.values().stream().filter(wanted).toList();
    }

    @Override
    public Enrolment add(Enrolment newEnrolment) {
        Enrolment kept = newEnrolment.withId(days.size() + 1L);
        present.put(kept.id(), kept);
        days.put(kept.id(), new EnrolledDay(kept.userKey(), kept.programmeId(), kept.part(), kept.day(), null));
        return kept;
    }

    @Override
    public void change(Enrolment changed) {
        present.replace(changed.id(), changed);
    }

    @Override
    public void withdraw(long id, LocalDate day) {
        present.remove(id);
        days.computeIfPresent(id, (key, was) -> new EnrolledDay(was.userKey(), was.programmeId(), was.part(), was.day(), day));
    }

    @Override
    public List<EnrolledDay> days(Collection<Long> programmeIds) {
        return days.values().stream().filter(each -> programmeIds.contains(each.programmeId())).sorted(Comparator.comparing(EnrolledDay::day)).toList();
    }
}
