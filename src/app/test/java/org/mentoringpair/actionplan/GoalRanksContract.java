package org.mentoringpair.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;

import java.util.List;
import org.junit.Test;

/** What every memory of the order of goals promises. */
public abstract class GoalRanksContract {
    abstract GoalRanks ranks();

    @Test
    public void the_order_is_kept_for_each_pair_by_itself() {
        ranks().keep(PAIR, List.of(10_503L, 10_501L, 10_502L));
        ranks().keep(OTHER_PAIR, List.of(10_601L));

        assertThat(ranks().order(PAIR.id()).goalIds()).containsExactly(10_503L, 10_501L, 10_502L);
        assertThat(ranks().order(OTHER_PAIR.id()).goalIds()).containsExactly(10_601L);
    }

    @Test
    public void a_new_order_takes_the_place_of_the_old_one() {
        ranks().keep(PAIR, List.of(10_501L, 10_502L));

        ranks().keep(PAIR, List.of(10_502L, 10_501L));

        assertThat(ranks().order(PAIR.id()).goalIds()).containsExactly(10_502L, 10_501L);
    }

    @Test
    public void a_pair_that_never_ranked_its_goals_has_no_order() {
        assertThat(ranks().order(PAIR.id()).goalIds()).isEmpty();
    }

    @Test
    public void nothing_outlives_the_project() {
        ranks().keep(PAIR, List.of(10_501L));
        ranks().keep(OTHER_PAIR, List.of(10_601L));

        ranks().forgetProject(PAIR.projectId());

        assertThat(ranks().order(PAIR.id()).goalIds()).isEmpty();
        assertThat(ranks().order(OTHER_PAIR.id()).goalIds()).containsExactly(10_601L);
    }
}
