package org.mentoringpair.actionplan;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredGoalRanksOnH2Test extends GoalRanksContract {
    @Rule
    public final Stores stores = Stores.onH2(GoalRankRow.class);

    @Override
    GoalRanks ranks() {
        return new StoredGoalRanks(stores.activeObjects());
    }
}
