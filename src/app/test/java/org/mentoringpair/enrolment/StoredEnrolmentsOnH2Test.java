package org.mentoringpair.enrolment;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredEnrolmentsOnH2Test extends EnrolmentsContract {
    @Rule
    public final Stores stores = Stores.onH2(EnrolmentRow.class);

    @Override
    protected Enrolments enrolments() {
        return new StoredEnrolments(stores.activeObjects());
    }
}
