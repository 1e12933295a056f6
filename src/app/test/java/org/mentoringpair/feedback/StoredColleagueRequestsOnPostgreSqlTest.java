package org.mentoringpair.feedback;

import org.mentoringpair.stores.Stores;

public class StoredColleagueRequestsOnPostgreSqlTest extends StoredColleagueRequestsContract {
    @Override
    protected Stores stores() {
        return Stores.onPostgreSql(ColleagueRequestRow.class);
    }
}
