package org.mentoringpair.aims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredSupportedAimsOnPostgreSqlTest extends SupportedAimsContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(SupportedAimRow.class);

    @Override
    SupportedAims aims() {
        return new StoredSupportedAims(stores.activeObjects());
    }

    @Test
    public void asking_takes_one_statement() {
        assertThat(stores.statementsOf(() -> aims().of(501))).isEqualTo(1);
    }
}
