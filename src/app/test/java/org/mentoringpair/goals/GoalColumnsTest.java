package org.mentoringpair.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class GoalColumnsTest {
    private final Goal talk = goal("Give a talk", GoalState.ACTIVE, GoalOwner.MENTEE, Horizon.NOW);
    private final Goal listen = goal("Ask before I answer", GoalState.DRAFT, GoalOwner.MENTOR, Horizon.NEXT);
    private final Goal nobodys = goal("Something", GoalState.DRAFT, null, null);
    private final Goal later = goal("Become an architect", GoalState.DRAFT, GoalOwner.MENTEE, Horizon.LATER);
    private final Goal dropped = goal("Learn Cobol", GoalState.DROPPED, GoalOwner.MENTEE, Horizon.LATER);
    private final GoalColumns columns = new GoalColumns(List.of(talk, listen, nobodys, later, dropped));

    @Test
    public void each_has_their_own_and_what_is_nobodys_is_both_s() {
        assertThat(columns.of(GoalOwner.MENTEE)).containsExactly(talk, dropped);
        assertThat(columns.of(GoalOwner.MENTOR)).containsExactly(listen);
        assertThat(columns.of(GoalOwner.BOTH)).containsExactly(nobodys);
    }

    @Test
    public void those_for_later_stand_apart_unless_they_are_over_and_none_is_lost() {
        assertThat(columns.later()).containsExactly(later);
    }

    private static Goal goal(String summary, GoalState state, GoalOwner owner, Horizon horizon) {
        return new Goal(1, "AMARA-1", summary, state.name(), state, null, owner, horizon, List.of());
    }
}
