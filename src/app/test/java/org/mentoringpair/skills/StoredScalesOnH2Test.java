package org.mentoringpair.skills;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredScalesOnH2Test extends ScalesContract {
    @Rule
    public final Stores stores = Stores.onH2(SkillScaleRow.class);

    @Override
    Scales scales() {
        return new StoredScales(stores.activeObjects());
    }
}
