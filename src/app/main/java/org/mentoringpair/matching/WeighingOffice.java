package org.mentoringpair.matching;

import java.util.Optional;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.enrolment.IntakeOffice;
import org.mentoringpair.people.Person;

/** Those who run a programme say what counts in it. */
public final class WeighingOffice {
    private final IntakeOffice office;
    private final Weighings weighings;
    private final OneAtATime turns;

    public WeighingOffice(IntakeOffice office, Weighings weighings, OneAtATime turns) {
        this.office = office;
        this.weighings = weighings;
        this.turns = turns;
    }

    /** What counts, for whoever runs the programme. Three SQL statements. */
    public Optional<Weighing> of(Person person, long programmeId) {
        return office.managed(person, programmeId).map(programme -> weighings.of(programme.id()));
    }

    /**
     * Says what counts; the same again does no harm.
     *
     * @param typed in the edition that whoever asks saw
     * @throws Refusal MISSING for everybody who does not run the programme; CONFLICT where somebody else was faster
     */
    public void say(Person person, Weighing typed) {
        of(person, typed.programmeId()).orElseThrow(() -> new Refusal(Refusal.Kind.MISSING, null, "mentoring.matching.missing"));
        turns.inTurn("weighing." + typed.programmeId(), () -> {
            Weighing now = weighings.of(typed.programmeId());
            if (now.aspects().equals(typed.aspects())) {
                return now;
            }
            if (now.edition() != typed.edition()) {
                throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.matching.meanwhile");
            }
            Weighing kept = typed.inEdition(now.edition() + 1);
            weighings.keep(kept);
            return kept;
        });
    }
}
