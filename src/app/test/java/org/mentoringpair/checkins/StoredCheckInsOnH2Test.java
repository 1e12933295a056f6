package org.mentoringpair.checkins;

import org.mentoringpair.stores.Stores;

public class StoredCheckInsOnH2Test extends StoredCheckInsContract {
    @Override
    protected Stores stores() {
        return Stores.onH2(CheckInRow.class, CheckInActionRow.class);
    }
}
