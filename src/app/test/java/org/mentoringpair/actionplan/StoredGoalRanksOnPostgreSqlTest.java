package org.mentoringpair.actionplan;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredGoalRanksOnPostgreSqlTest extends GoalRanksContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(GoalRankRow.class);

    @Override
    GoalRanks ranks() {
        return new StoredGoalRanks(stores.activeObjects());
    }
}
