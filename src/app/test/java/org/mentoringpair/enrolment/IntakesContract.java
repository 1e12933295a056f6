package org.mentoringpair.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** What every collection of intakes does. */
public abstract class IntakesContract {
    protected abstract Intakes intakes();

    @Test
    public void a_programme_takes_nobody_in_until_somebody_says_so() {
        assertThat(intakes().anySaid()).isFalse();
        assertThat(intakes().of(3)).isEqualTo(new Intake(3, false, List.of(), 0));
        assertThat(intakes().all()).isEmpty();

        intakes().keep(new Intake(3, true, List.of("Saying no", "読書"), 1));

        assertThat(intakes().anySaid()).isTrue();
        assertThat(intakes().of(3)).isEqualTo(new Intake(3, true, List.of("Saying no", "読書"), 1));
    }

    @Test
    public void what_is_said_later_takes_the_place_of_what_was_said() {
        intakes().keep(new Intake(3, true, List.of("Saying no"), 1));
        Intake other = new Intake(4, true, List.of(), 1);
        intakes().keep(other);

        intakes().keep(new Intake(3, false, List.of(), 2));

        assertThat(intakes().all()).containsExactlyInAnyOrder(new Intake(3, false, List.of(), 2), other);
    }
}
