package org.mentoringpair.recognition;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredNominationsOnPostgreSqlTest extends NominationsContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(NominationRow.class);

    @Override
    Nominations nominations() {
        return new StoredNominations(stores.activeObjects());
    }
}
