package org.mentoringpair.calls;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredCheckInWishesOnPostgreSqlTest extends CheckInWishesContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(CheckInWishRow.class);

    @Override
    protected CheckInWishes wishes() {
        return new StoredCheckInWishes(stores.activeObjects());
    }
}
