package org.mentoringpair.aims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** What every collection of supported aims promises. */
public abstract class SupportedAimsContract {
    abstract SupportedAims aims();

    @Test
    public void what_was_said_last_of_a_goal_is_given_back() {
        aims().keep(new SupportedAim(10_001, 501, "Be kind"));
        aims().keep(new SupportedAim(10_001, 502, "育てる <b>"));

        aims().keep(new SupportedAim(10_001, 501, "Grow our own leaders"));

        assertThat(aims().of(501)).contains(new SupportedAim(10_001, 501, "Grow our own leaders"));
        assertThat(aims().of(502)).contains(new SupportedAim(10_001, 502, "育てる <b>"));
        assertThat(aims().of(503)).isEmpty();
    }

    @Test
    public void what_is_forgotten_is_gone_for_this_goal_or_project_alone() {
        aims().keep(new SupportedAim(10_001, 501, "Be kind"));
        aims().keep(new SupportedAim(10_001, 502, "Be kind"));
        aims().keep(new SupportedAim(10_002, 503, "Be kind"));

        aims().forgetGoal(501);
        assertThat(aims().of(501)).isEmpty();
        assertThat(aims().of(502)).isPresent();
        aims().projectIsGone(10_001);

        assertThat(aims().of(502)).isEmpty();
        assertThat(aims().of(503)).isPresent();
    }
}
