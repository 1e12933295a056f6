package org.mentoringpair.celebration;

import org.junit.Rule;
import org.mentoringpair.stores.LocalCaches;
import org.mentoringpair.stores.Stores;

public class StoredCelebrationsOnH2Test extends CelebrationsContract {
    @Rule
    public final Stores stores = Stores.onH2(CelebrationRow.class);

    private final Celebrations celebrations = new StoredCelebrations(stores.activeObjects(), new LocalCaches());

    @Override
    protected Celebrations celebrations() {
        return celebrations;
    }
}
