package org.mentoringpair.actionplan;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredGoalLimitOnH2Test extends GoalLimitContract {
    @Rule
    public final Stores stores = Stores.onH2(GoalLimitRow.class);

    @Override
    GoalLimit limit() {
        return new StoredGoalLimit(stores.activeObjects());
    }
}
