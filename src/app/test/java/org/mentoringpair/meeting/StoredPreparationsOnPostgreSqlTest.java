package org.mentoringpair.meeting;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredPreparationsOnPostgreSqlTest extends PreparationsContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(PreparationRow.class);

    @Override
    Preparations preparations() {
        return new StoredPreparations(stores.activeObjects());
    }
}
