package org.mentoringpair.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.programme.ProgrammesInMemory;
import org.mentoringpair.readiness.Part;
import org.mentoringpair.stores.LocalTurns;

public class IntakeOfficeTest {
    private final Programmes programmes = new ProgrammesInMemory();
    private final Programme run = programmes.add(new Programme(0, 10, "Returners", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of(SIOBHAN.key())));
    private final Enrolments enrolments = new EnrolmentsInMemory();
    private final IntakeOffice office = new IntakeOffice(programmes, new IntakesInMemory(), enrolments, new LocalTurns());

    @Test
    public void those_who_run_a_programme_open_it_and_nobody_else_does() {
        Intake open = office.say(SIOBHAN, run.id(), 0, true, "Saying no\n\nsaying NO\nLeading");

        assertThat(open).isEqualTo(new Intake(run.id(), true, List.of("Saying no", "Leading"), 1));
        assertThat(office.say(SIOBHAN, run.id(), 0, true, "Saying no\nLeading")).isEqualTo(open);
        assertThatThrownBy(() -> office.say(AMINA, run.id(), 1, false, "")).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MISSING));
        assertThatThrownBy(() -> office.say(SIOBHAN, run.id(), 0, false, "")).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(office.intake(run)).isEqualTo(open);
    }

    @Test
    public void a_list_that_cannot_be_kept_is_refused() {
        assertThatThrownBy(() -> office.say(SIOBHAN, run.id(), 0, true, "x".repeat(101))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.each()).extracting(Refusal::field).containsExactly("skills"));
    }

    @Test
    public void what_people_say_of_themselves_is_read_by_those_who_run_the_programme_and_nobody_else() {
        Enrolment misaki = enrolments.add(new Enrolment(0, MISAKI.key(), run.id(), Part.MENTOR, LocalDate.parse("2026-11-02"), EnrolmentsContract.FULL, NotWith.NOBODY, 1));

        assertThat(office.enrolled(SIOBHAN, misaki.id())).contains(misaki);
        assertThat(office.enrolled(AMINA, misaki.id())).isEmpty();
        assertThat(office.enrolled(MISAKI, misaki.id())).isEmpty();
        assertThat(office.managed(AMINA, run.id())).isEmpty();
    }
}
