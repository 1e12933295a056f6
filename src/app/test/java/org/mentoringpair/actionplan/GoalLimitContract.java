package org.mentoringpair.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** What every memory of the limit promises. */
public abstract class GoalLimitContract {
    abstract GoalLimit limit();

    @Test
    public void three_goals_at_once_are_fine_until_somebody_chooses() {
        assertThat(limit().most()).isEqualTo(3);
    }

    @Test
    public void the_latest_choice_counts() {
        limit().change(5);
        limit().change(2);

        assertThat(limit().most()).isEqualTo(2);
    }
}
