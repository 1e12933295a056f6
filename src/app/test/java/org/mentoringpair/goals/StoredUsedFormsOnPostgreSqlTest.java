package org.mentoringpair.goals;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredUsedFormsOnPostgreSqlTest extends UsedFormsContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(UsedFormRow.class);

    @Override
    UsedForms forms() {
        return new StoredUsedForms(stores.activeObjects());
    }
}
