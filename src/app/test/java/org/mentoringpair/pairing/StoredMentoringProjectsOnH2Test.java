package org.mentoringpair.pairing;

import org.mentoringpair.stores.Stores;

public class StoredMentoringProjectsOnH2Test extends StoredMentoringProjectsContract {
    @Override
    protected Stores stores() {
        return Stores.onH2(PairRow.class, StageMoveRow.class, PostponementRow.class);
    }
}
