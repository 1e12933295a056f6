package org.mentoringpair.pairing;

import org.mentoringpair.stores.Stores;

public class StoredPairsOnH2Test extends StoredPairsContract {
    @Override
    protected Stores stores() {
        return Stores.onH2(PairRow.class, StageMoveRow.class, PostponementRow.class);
    }
}
