package org.mentoringpair.closing;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredSummariesOnPostgreSqlTest extends SummariesContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(SummaryRow.class);

    @Override
    Summaries summaries() {
        return new StoredSummaries(stores.activeObjects());
    }
}
