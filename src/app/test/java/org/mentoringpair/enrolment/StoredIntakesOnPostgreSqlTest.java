package org.mentoringpair.enrolment;

import org.junit.Before;
import org.junit.Rule;
import org.mentoringpair.stores.LocalCaches;
import org.mentoringpair.stores.Stores;

public class StoredIntakesOnPostgreSqlTest extends IntakesContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(IntakeRow.class);

    private Intakes intakes;

    @Before
    public void opened() {
        intakes = new StoredIntakes(stores.activeObjects(), new LocalCaches());
    }

    @Override
    protected Intakes intakes() {
        return intakes;
    }
}
