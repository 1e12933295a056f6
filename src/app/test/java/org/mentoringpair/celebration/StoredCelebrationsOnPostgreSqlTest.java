package org.mentoringpair.celebration;

import org.junit.Rule;
import org.mentoringpair.stores.LocalCaches;
import org.mentoringpair.stores.Stores;

public class StoredCelebrationsOnPostgreSqlTest extends CelebrationsContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(CelebrationRow.class);

    private final Celebrations celebrations = new StoredCelebrations(stores.activeObjects(), new LocalCaches());

    @Override
    protected Celebrations celebrations() {
        return celebrations;
    }
}
