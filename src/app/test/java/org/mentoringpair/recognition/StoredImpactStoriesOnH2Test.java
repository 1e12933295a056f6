package org.mentoringpair.recognition;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredImpactStoriesOnH2Test extends ImpactStoriesContract {
    @Rule
    public final Stores stores = Stores.onH2(ImpactStoryRow.class);

    @Override
    ImpactStories impactStories() {
        return new StoredImpactStories(stores.activeObjects());
    }
}
