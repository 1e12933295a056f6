package org.mentoringpair.enrolment;

import java.util.List;
import java.util.Optional;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;

/** Those who run a programme open and close it, and read who takes part; for everybody else that is not there. */
public final class IntakeOffice {
    private final Programmes programmes;
    private final Intakes intakes;
    private final Enrolments enrolments;
    private final OneAtATime turns;

    public IntakeOffice(Programmes programmes, Intakes intakes, Enrolments enrolments, OneAtATime turns) {
        this.programmes = programmes;
        this.intakes = intakes;
        this.enrolments = enrolments;
        this.turns = turns;
    }

    /** The programme, if the person runs it. Two SQL statements. */
    public Optional<Programme> managed(Person person, long programmeId) {
        return programmes.runBy(person.key(), programmeId);
    }

    /** One SQL statement. */
    public Intake intake(Programme managed) {
        return intakes.of(managed.id());
    }

    /** Everybody who takes part, in the order in which they joined. One SQL statement. */
    public List<Enrolment> enrolled(Programme managed) {
        return enrolments.ofProgramme(managed.id());
    }

    /** One of those who take part, with what they say of themselves. Three SQL statements. */
    public Optional<Enrolment> enrolled(Person reader, long enrolmentId) {
        return enrolments.withId(enrolmentId).filter(enrolment -> managed(reader, enrolment.programmeId()).isPresent());
    }

    /**
     * Opens or closes the programme, and says from which skills people choose; the same again does no harm.
     *
     * @param seen the edition that whoever asks saw
     * @throws Refusal INVALID at skills; MISSING for everybody who does not run it; CONFLICT where somebody else was faster
     */
    public Intake say(Person person, long programmeId, int seen, boolean open, String skills) {
        managed(person, programmeId).orElseThrow(() -> new Refusal(Refusal.Kind.MISSING, null, "mentoring.enrolment.missing"));
        Intake typed = Intake.typed(programmeId, open, skills, seen);
        return turns.inTurn("intake." + programmeId, () -> {
            Intake now = intakes.of(programmeId);
            if (now.edition() > 0 && typed.inEdition(now.edition()).equals(now)) {
                return now;
            }
            if (now.edition() != seen) {
                throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.enrolment.intake.meanwhile");
            }
            Intake kept = typed.inEdition(now.edition() + 1);
            intakes.keep(kept);
            return kept;
        });
    }
}
