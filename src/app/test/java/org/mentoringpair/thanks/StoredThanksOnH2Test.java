package org.mentoringpair.thanks;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredThanksOnH2Test extends ThanksContract {
    @Rule
    public final Stores stores = Stores.onH2(ThankYouRow.class);

    private final Thanks thanks = new StoredThanks(stores.activeObjects());

    @Override
    protected Thanks thanks() {
        return thanks;
    }
}
