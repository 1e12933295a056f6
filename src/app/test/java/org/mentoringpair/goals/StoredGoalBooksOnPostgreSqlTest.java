package org.mentoringpair.goals;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredGoalBooksOnPostgreSqlTest extends GoalBooksContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(GoalApprovalRow.class, RenegotiationRow.class, QuickUpdateRow.class);

    private final GoalBooks books = new StoredGoalBooks(stores.activeObjects());

    @Override
    protected GoalBooks books() {
        return books;
    }
}
