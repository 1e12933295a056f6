package org.mentoringpair.matching;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredWeighingsOnPostgreSqlTest extends WeighingsContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(WeighingRow.class);

    @Override
    protected Weighings weighings() {
        return new StoredWeighings(stores.activeObjects());
    }
}
