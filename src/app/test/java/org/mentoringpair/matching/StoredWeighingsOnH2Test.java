package org.mentoringpair.matching;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredWeighingsOnH2Test extends WeighingsContract {
    @Rule
    public final Stores stores = Stores.onH2(WeighingRow.class);

    @Override
    protected Weighings weighings() {
        return new StoredWeighings(stores.activeObjects());
    }
}
