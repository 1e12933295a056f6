package org.mentoringpair.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.goals.GoalState;
import org.mentoringpair.pairing.PairRow;
import org.mentoringpair.stores.Stores;

public class StoredGoalCountsOnPostgreSqlTest extends GoalCountsContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(PairRow.class, GoalCountRow.class);

    @Override
    GoalCounts counts() {
        return new StoredGoalCounts(stores.activeObjects());
    }

    @Override
    void pair(long programmeId, long projectId) {
        StoredFigureSourceContract.addPair(stores.activeObjects(), programmeId, projectId);
    }

    @Test
    public void what_is_known_already_takes_one_statement() {
        GoalCount goal = new GoalCount(10_001, 501, GoalState.ACTIVE, true);
        counts().note(goal);

        assertThat(stores.statementsOf(() -> counts().note(goal))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> counts().recount(10_001, List.of(goal)))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> counts().ofProgramme(RETURNERS))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> counts().ofProjects(List.of(10_001L, 10_002L)))).isEqualTo(1);
    }
}
