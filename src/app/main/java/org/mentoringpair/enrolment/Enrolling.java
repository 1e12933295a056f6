package org.mentoringpair.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.readiness.Part;

/** Everybody joins for themselves, changes what they said, and leaves; nobody does it for them. */
public final class Enrolling {
    private final Enrolments enrolments;
    private final Intakes intakes;
    private final EnrolmentRules rules;
    private final People people;
    private final OneAtATime turns;
    private final Clock clock;

    public Enrolling(Enrolments enrolments, Intakes intakes, EnrolmentRules rules, People people, OneAtATime turns, Clock clock) {
        this.enrolments = enrolments;
        this.intakes = intakes;
        this.rules = rules;
        this.people = people;
        this.turns = turns;
        this.clock = clock;
    }

    /** One's own, in all programmes. One SQL statement, as below. */
    public List<Enrolment> mine(Person person) {
        return enrolments.of(person.key());
    }

    public Optional<Enrolment> mine(Person person, long programmeId, Part part) {
        return enrolments.of(person.key(), programmeId, part);
    }

    /** The usernames of those somebody must not be paired with, for themselves alone; of somebody who is gone nothing. */
    public List<String> notWith(Person person, Enrolment own) {
        if (!own.userKey().equals(person.key())) {
            throw missing();
        }
        Set<String> keys = own.notWith().userKeys();
        return keys.stream().map(people::withKey).flatMap(Optional::stream).map(Person::username).sorted().toList();
    }

    /** Whether somebody can join, or takes part and can change what they say. Two SQL statements. */
    public boolean isThereFor(Person person, long programmeId, Part part) {
        return intakes.of(programmeId).open() || mine(person, programmeId, part).isPresent();
    }

    /**
     * Joins, or changes what was said; the same again does no harm.
     *
     * @param seen the edition of what was there as whoever asks saw it, 0 for nothing
     * @throws Refusal everything that is wrong, each at its field; MISSING where the programme takes nobody in, CONFLICT
     *                 where it was changed in another window meanwhile
     */
    public Enrolment enrol(Person person, long programmeId, Part part, int seen, EnrolmentDraft draft) {
        Intake intake = intakes.of(programmeId);
        if (!intake.open() && mine(person, programmeId, part).isEmpty()) {
            throw missing();
        }
        EnrolmentRules.Checked checked = rules.checked(person, part, intake, draft);
        return inTurn(person, programmeId, part, () -> {
            Optional<Enrolment> there = mine(person, programmeId, part);
            NotWith notWith = checked.notWith().and(there.stream().flatMap(this::notWithUnnamed));
            if (there.filter(now -> now.saysTheSameAs(checked.profile(), notWith)).isPresent()) {
                return there.get();
            }
            if (there.map(Enrolment::edition).orElse(0) != seen) {
                throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.enrolment.meanwhile");
            }
            return there.map(now -> changed(now.saying(checked.profile(), notWith))).orElseGet(() ->
                    enrolments.add(new Enrolment(0, person.key(), programmeId, part, today(person), checked.profile(), notWith, 1)));
        });
    }

    /** Those that the form cannot name, as nobody has their username now: they are not forgotten, somebody may come back. */
    private Stream<String> notWithUnnamed(Enrolment there) {
        return there.notWith().userKeys().stream().filter(key -> people.withKey(key).isEmpty());
    }

    private Enrolment changed(Enrolment enrolment) {
        enrolments.change(enrolment);
        return enrolment;
    }

    /** Leaves, and takes along all that was said; twice does no harm. */
    public void withdraw(Person person, long programmeId, Part part) {
        inTurn(person, programmeId, part, () -> {
            mine(person, programmeId, part).ifPresent(there -> enrolments.withdraw(there.id(), today(person)));
            return person;
        });
    }

    private LocalDate today(Person person) {
        return LocalDate.ofInstant(clock.instant(), rules.zone(person));
    }

    private <T> T inTurn(Person person, long programmeId, Part part, Supplier<T> work) {
        return turns.inTurn("enrolment." + programmeId + "." + part + "." + person.key(), work);
    }

    private static Refusal missing() {
        return new Refusal(Refusal.Kind.MISSING, null, "mentoring.enrolment.missing");
    }
}
