package org.mentoringpair.filters;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredMadeFiltersOnPostgreSqlTest extends MadeFiltersContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(MadeFilterRow.class);

    @Override
    MadeFilters filters() {
        return new StoredMadeFilters(stores.activeObjects());
    }
}
