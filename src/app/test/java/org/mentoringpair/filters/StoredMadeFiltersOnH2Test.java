package org.mentoringpair.filters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredMadeFiltersOnH2Test extends MadeFiltersContract {
    @Rule
    public final Stores stores = Stores.onH2(MadeFilterRow.class);

    @Override
    MadeFilters filters() {
        return new StoredMadeFilters(stores.activeObjects());
    }

    @Test
    public void asking_takes_one_statement() {
        assertThat(stores.statementsOf(() -> filters().of("tamsin", 7))).isEqualTo(1);
    }
}
