package org.mentoringpair.calls;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredCheckInWishesOnH2Test extends CheckInWishesContract {
    @Rule
    public final Stores stores = Stores.onH2(CheckInWishRow.class);

    @Override
    protected CheckInWishes wishes() {
        return new StoredCheckInWishes(stores.activeObjects());
    }
}
