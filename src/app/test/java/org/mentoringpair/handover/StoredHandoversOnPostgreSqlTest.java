package org.mentoringpair.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredHandoversOnPostgreSqlTest extends HandoversContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(BelongingRow.class, HandoverRow.class);

    @Override
    Handovers handovers() {
        return new StoredHandovers(stores.activeObjects());
    }

    @Test
    public void asking_takes_one_statement_where_there_is_none_and_never_more_than_two() {
        handovers().keep(handover(1));

        assertThat(stores.statementsOf(() -> handovers().of(2))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> handovers().of(1))).isEqualTo(2);
        assertThat(stores.statementsOf(() -> handovers().waiting())).isEqualTo(1);
    }
}
