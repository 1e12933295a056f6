package org.mentoringpair.closing;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredAlumniWishesOnH2Test extends AlumniWishesContract {
    @Rule
    public final Stores stores = Stores.onH2(AlumniWishRow.class);

    @Override
    AlumniWishes alumniWishes() {
        return new StoredAlumniWishes(stores.activeObjects());
    }
}
