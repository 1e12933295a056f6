package org.mentoringpair.meeting;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredHeardLinesOnPostgreSqlTest extends HeardLinesContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(HeardRow.class);

    @Override
    HeardLines lines() {
        return new StoredHeardLines(stores.activeObjects());
    }
}
