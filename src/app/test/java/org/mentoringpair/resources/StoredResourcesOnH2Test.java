package org.mentoringpair.resources;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredResourcesOnH2Test extends ResourcesContract {
    @Rule
    public final Stores stores = Stores.onH2(ResourceRow.class, ResourceOpinionRow.class);

    @Override
    Resources resources() {
        return new StoredResources(stores.activeObjects());
    }
}
