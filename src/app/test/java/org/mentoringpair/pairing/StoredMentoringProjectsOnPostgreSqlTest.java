package org.mentoringpair.pairing;

import org.mentoringpair.stores.Stores;

public class StoredMentoringProjectsOnPostgreSqlTest extends StoredMentoringProjectsContract {
    @Override
    protected Stores stores() {
        return Stores.onPostgreSql(PairRow.class, StageMoveRow.class, PostponementRow.class);
    }
}
