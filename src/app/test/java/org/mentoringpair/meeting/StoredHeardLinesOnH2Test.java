package org.mentoringpair.meeting;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredHeardLinesOnH2Test extends HeardLinesContract {
    @Rule
    public final Stores stores = Stores.onH2(HeardRow.class);

    @Override
    HeardLines lines() {
        return new StoredHeardLines(stores.activeObjects());
    }
}
