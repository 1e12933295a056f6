package org.mentoringpair.concern;

import org.mentoringpair.stores.Stores;

public class StoredConcernsOnH2Test extends StoredConcernsContract {
    @Override
    protected Stores stores() {
        return Stores.onH2(ConcernRow.class);
    }
}
