package org.mentoringpair.jira.setup;

import org.mentoringpair.stores.Stores;

public class StoredProjectsToPrepareOnH2Test extends StoredProjectsToPrepareContract {
    @Override
    protected Stores stores() {
        return Stores.onH2(PreparedProjectRow.class);
    }
}
