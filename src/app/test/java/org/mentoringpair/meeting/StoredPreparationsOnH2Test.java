package org.mentoringpair.meeting;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredPreparationsOnH2Test extends PreparationsContract {
    @Rule
    public final Stores stores = Stores.onH2(PreparationRow.class);

    @Override
    Preparations preparations() {
        return new StoredPreparations(stores.activeObjects());
    }
}
