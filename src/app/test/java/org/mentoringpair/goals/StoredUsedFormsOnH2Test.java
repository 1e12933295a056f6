package org.mentoringpair.goals;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredUsedFormsOnH2Test extends UsedFormsContract {
    @Rule
    public final Stores stores = Stores.onH2(UsedFormRow.class);

    @Override
    UsedForms forms() {
        return new StoredUsedForms(stores.activeObjects());
    }
}
