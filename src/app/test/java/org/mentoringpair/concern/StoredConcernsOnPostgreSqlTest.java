package org.mentoringpair.concern;

import org.mentoringpair.stores.Stores;

public class StoredConcernsOnPostgreSqlTest extends StoredConcernsContract {
    @Override
    protected Stores stores() {
        return Stores.onPostgreSql(ConcernRow.class);
    }
}
