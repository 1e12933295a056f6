package org.mentoringpair.thanks;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredThanksOnPostgreSqlTest extends ThanksContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(ThankYouRow.class);

    private final Thanks thanks = new StoredThanks(stores.activeObjects());

    @Override
    protected Thanks thanks() {
        return thanks;
    }
}
