package org.mentoringpair.jira.setup;

import org.mentoringpair.stores.Stores;

public class StoredProjectsToPrepareOnPostgreSqlTest extends StoredProjectsToPrepareContract {
    @Override
    protected Stores stores() {
        return Stores.onPostgreSql(PreparedProjectRow.class);
    }
}
