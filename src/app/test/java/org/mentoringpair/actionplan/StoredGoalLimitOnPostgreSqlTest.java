package org.mentoringpair.actionplan;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredGoalLimitOnPostgreSqlTest extends GoalLimitContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(GoalLimitRow.class);

    @Override
    GoalLimit limit() {
        return new StoredGoalLimit(stores.activeObjects());
    }
}
