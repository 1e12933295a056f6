package org.mentoringpair.jira.setup;

import org.mentoringpair.stores.Stores;

public class StoredConfiguredItemsOnH2Test extends StoredConfiguredItemsContract {
    @Override
    protected Stores stores() {
        return Stores.onH2(ConfiguredItemRow.class);
    }
}
