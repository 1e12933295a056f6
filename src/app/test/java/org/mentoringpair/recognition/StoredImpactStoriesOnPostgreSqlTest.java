package org.mentoringpair.recognition;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredImpactStoriesOnPostgreSqlTest extends ImpactStoriesContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(ImpactStoryRow.class);

    @Override
    ImpactStories impactStories() {
        return new StoredImpactStories(stores.activeObjects());
    }
}
