package org.mentoringpair.enrolment;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredEnrolmentsOnPostgreSqlTest extends EnrolmentsContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(EnrolmentRow.class);

    @Override
    protected Enrolments enrolments() {
        return new StoredEnrolments(stores.activeObjects());
    }
}
