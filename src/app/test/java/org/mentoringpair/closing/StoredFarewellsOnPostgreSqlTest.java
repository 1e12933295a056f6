package org.mentoringpair.closing;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredFarewellsOnPostgreSqlTest extends FarewellsContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(FarewellRow.class);

    @Override
    Farewells farewells() {
        return new StoredFarewells(stores.activeObjects());
    }
}
