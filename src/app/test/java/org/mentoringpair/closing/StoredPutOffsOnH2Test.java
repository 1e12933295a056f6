package org.mentoringpair.closing;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredPutOffsOnH2Test extends PutOffsContract {
    @Rule
    public final Stores stores = Stores.onH2(PutOffRow.class);

    @Override
    PutOffs putOffs() {
        return new StoredPutOffs(stores.activeObjects());
    }
}
