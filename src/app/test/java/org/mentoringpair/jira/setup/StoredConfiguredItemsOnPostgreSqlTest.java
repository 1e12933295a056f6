package org.mentoringpair.jira.setup;

import org.mentoringpair.stores.Stores;

public class StoredConfiguredItemsOnPostgreSqlTest extends StoredConfiguredItemsContract {
    @Override
    protected Stores stores() {
        return Stores.onPostgreSql(ConfiguredItemRow.class);
    }
}
