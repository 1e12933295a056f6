package org.mentoringpair.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.goals.Horizon;

public class GoalRankingTest {
    private final PlannedIssues issues = new PlannedIssues(PAIR.projectId());
    private final GoalRanks ranks = new GoalRanksInMemory();
    private final GoalRanking ranking = new GoalRanking(new OneProject(PAIR), issues, ranks, new TurnsHere());

    @Before
    public void goals() {
        List.of(1L, 2L, 3L).forEach(id -> issues.goal(id, GoalOwner.MENTEE, Horizon.NOW));
        issues.milestone(4, 1, "", null);
    }

    @Test
    public void a_goal_moves_up_before_another_one_and_again_does_no_harm() {
        ranking.put(AMINA, PAIR.projectId(), 3, 1);
        ranking.put(AMINA, PAIR.projectId(), 3, 1);

        assertThat(ranks.order(PAIR.id()).goalIds()).containsExactly(3L, 1L, 2L);
    }

    @Test
    public void the_mentor_may_as_well() {
        ranking.put(SIOBHAN, PAIR.projectId(), 2, 1);

        assertThat(ranks.order(PAIR.id()).goalIds()).containsExactly(2L, 1L, 3L);
    }

    @Test
    public void new_goals_stand_at_the_end_and_goals_that_are_gone_are_forgotten() {
        ranks.keep(PAIR, List.of(99L, 3L, 2L));

        ranking.put(AMINA, PAIR.projectId(), 2, 3);

        assertThat(ranks.order(PAIR.id()).goalIds()).containsExactly(2L, 3L, 1L);
    }

    @Test
    public void only_goals_of_the_pair_can_be_ranked_and_only_by_the_two() {
        assertThatThrownBy(() -> ranking.put(AMINA, PAIR.projectId(), 4, 1)).isInstanceOf(PlanMissing.class);
        assertThatThrownBy(() -> ranking.put(AMINA, PAIR.projectId(), 1, 1)).isInstanceOf(PlanMissing.class);
        assertThatThrownBy(() -> ranking.put(AMINA, 99, 2, 1)).isInstanceOf(PlanMissing.class);
        assertThatThrownBy(() -> ranking.put(MISAKI, PAIR.projectId(), 2, 1))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThat(ranks.order(PAIR.id()).goalIds()).isEmpty();
    }
}
