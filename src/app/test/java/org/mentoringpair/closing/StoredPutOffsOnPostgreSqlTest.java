package org.mentoringpair.closing;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredPutOffsOnPostgreSqlTest extends PutOffsContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(PutOffRow.class);

    @Override
    PutOffs putOffs() {
        return new StoredPutOffs(stores.activeObjects());
    }
}
