package org.mentoringpair.closing;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredAlumniWishesOnPostgreSqlTest extends AlumniWishesContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(AlumniWishRow.class);

    @Override
    AlumniWishes alumniWishes() {
        return new StoredAlumniWishes(stores.activeObjects());
    }
}
