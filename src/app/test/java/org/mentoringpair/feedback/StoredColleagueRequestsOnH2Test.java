package org.mentoringpair.feedback;

import org.mentoringpair.stores.Stores;

public class StoredColleagueRequestsOnH2Test extends StoredColleagueRequestsContract {
    @Override
    protected Stores stores() {
        return Stores.onH2(ColleagueRequestRow.class);
    }
}
