package org.mentoringpair.goals;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredGoalBooksOnH2Test extends GoalBooksContract {
    @Rule
    public final Stores stores = Stores.onH2(GoalApprovalRow.class, RenegotiationRow.class, QuickUpdateRow.class);

    private final GoalBooks books = new StoredGoalBooks(stores.activeObjects());

    @Override
    protected GoalBooks books() {
        return books;
    }
}
