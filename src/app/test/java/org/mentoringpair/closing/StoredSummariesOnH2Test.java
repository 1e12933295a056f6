package org.mentoringpair.closing;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredSummariesOnH2Test extends SummariesContract {
    @Rule
    public final Stores stores = Stores.onH2(SummaryRow.class);

    @Override
    Summaries summaries() {
        return new StoredSummaries(stores.activeObjects());
    }
}
