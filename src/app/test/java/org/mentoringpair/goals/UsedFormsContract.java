package org.mentoringpair.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.Test;

/** What every memory of used forms promises. */
public abstract class UsedFormsContract {
    static final String FORM = "5f0c7a52-9d0e-4b0e-9a53-0d1b7a3f6c11";
    static final Instant NOVEMBER = Instant.parse("2026-11-22T08:00:00Z");

    abstract UsedForms forms();

    @Test
    public void a_form_is_known_by_the_goal_it_made() {
        forms().used(FORM, 10042, NOVEMBER);

        assertThat(forms().madeBy(FORM)).hasValue(10042);
        assertThat(forms().madeBy("another")).isEmpty();
    }

    @Test
    public void forms_of_some_weeks_are_still_known_when_the_next_one_is_used() {
        forms().used(FORM, 10042, NOVEMBER);

        forms().used("next", 10043, NOVEMBER.plus(Duration.ofDays(59)));

        assertThat(forms().madeBy(FORM)).hasValue(10042);
    }

    @Test
    public void forms_of_long_ago_are_forgotten_when_the_next_one_is_used() {
        forms().used(FORM, 10042, NOVEMBER);

        forms().used("next", 10043, NOVEMBER.plus(Duration.ofDays(61)));

        assertThat(forms().madeBy(FORM)).isEmpty();
        assertThat(forms().madeBy("next")).hasValue(10043);
    }
}
