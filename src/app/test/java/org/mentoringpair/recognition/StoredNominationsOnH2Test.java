package org.mentoringpair.recognition;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredNominationsOnH2Test extends NominationsContract {
    @Rule
    public final Stores stores = Stores.onH2(NominationRow.class);

    @Override
    Nominations nominations() {
        return new StoredNominations(stores.activeObjects());
    }
}
