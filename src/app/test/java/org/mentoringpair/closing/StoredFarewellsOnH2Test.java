package org.mentoringpair.closing;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredFarewellsOnH2Test extends FarewellsContract {
    @Rule
    public final Stores stores = Stores.onH2(FarewellRow.class);

    @Override
    Farewells farewells() {
        return new StoredFarewells(stores.activeObjects());
    }
}
