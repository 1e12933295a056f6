package org.mentoringpair.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.enrolment.EnrolmentsInMemory;
import org.mentoringpair.enrolment.IntakeOffice;
import org.mentoringpair.enrolment.IntakesInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammesInMemory;
import org.mentoringpair.stores.LocalTurns;

public class WeighingOfficeTest {
    private final ProgrammesInMemory programmes = new ProgrammesInMemory();
    private final long run = programmes.add(new Programme(0, 10, "Returners", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of(SIOBHAN.key()))).id();
    private final WeighingOffice office = new WeighingOffice(new IntakeOffice(programmes, new IntakesInMemory(), new EnrolmentsInMemory(), new LocalTurns()),
            new WeighingsInMemory(), new LocalTurns());

    @Test
    public void those_who_run_a_programme_say_what_counts_and_nobody_else() {
        office.say(SIOBHAN, typed(Weight.MUCH, 0));
        office.say(SIOBHAN, typed(Weight.MUCH, 0));

        assertThat(office.of(SIOBHAN, run)).contains(typed(Weight.MUCH, 1));
        assertThat(office.of(AMINA, run)).isEmpty();
        assertThatThrownBy(() -> office.say(AMINA, typed(Weight.NONE, 1))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MISSING));
    }

    @Test
    public void whoever_was_slower_overwrites_nothing() {
        office.say(SIOBHAN, typed(Weight.MUCH, 0));

        assertThatThrownBy(() -> office.say(SIOBHAN, typed(Weight.SOME, 0))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(office.of(SIOBHAN, run)).contains(typed(Weight.MUCH, 1));
    }

    @Test
    public void what_cannot_differ_is_looked_for_alike() {
        Weighing typed = new Weighing(run, Map.of(Criterion.SKILL, new Aspect(Weight.MUCH, Mode.DIFFERENT)), 0);

        assertThat(typed.of(Criterion.SKILL)).isEqualTo(new Aspect(Weight.MUCH, Mode.SIMILAR));
    }

    private Weighing typed(Weight weight, int edition) {
        return new Weighing(run, Map.of(Criterion.LANGUAGE, new Aspect(weight, Mode.SIMILAR)), edition);
    }
}
