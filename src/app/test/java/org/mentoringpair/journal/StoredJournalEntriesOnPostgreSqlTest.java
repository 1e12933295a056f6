package org.mentoringpair.journal;

import org.mentoringpair.stores.Stores;

public class StoredJournalEntriesOnPostgreSqlTest extends StoredJournalEntriesContract {
    @Override
    protected Stores stores() {
        return Stores.onPostgreSql(JournalEntryRow.class);
    }
}
