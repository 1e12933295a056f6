package org.mentoringpair.checkins;

import org.mentoringpair.stores.Stores;

public class StoredCheckInsOnPostgreSqlTest extends StoredCheckInsContract {
    @Override
    protected Stores stores() {
        return Stores.onPostgreSql(CheckInRow.class, CheckInActionRow.class);
    }
}
