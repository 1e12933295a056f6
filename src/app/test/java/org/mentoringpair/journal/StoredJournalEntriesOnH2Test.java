package org.mentoringpair.journal;

import org.mentoringpair.stores.Stores;

public class StoredJournalEntriesOnH2Test extends StoredJournalEntriesContract {
    @Override
    protected Stores stores() {
        return Stores.onH2(JournalEntryRow.class);
    }
}
