package org.mentoringpair.resources;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredResourcesOnPostgreSqlTest extends ResourcesContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(ResourceRow.class, ResourceOpinionRow.class);

    @Override
    Resources resources() {
        return new StoredResources(stores.activeObjects());
    }
}
