package org.mentoringpair.skills;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredScalesOnPostgreSqlTest extends ScalesContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(SkillScaleRow.class);

    @Override
    Scales scales() {
        return new StoredScales(stores.activeObjects());
    }
}
