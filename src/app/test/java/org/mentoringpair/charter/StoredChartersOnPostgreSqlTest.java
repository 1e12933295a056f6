package org.mentoringpair.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredChartersOnPostgreSqlTest extends ChartersContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(CharterRow.class, CharterSignatureRow.class, CharterVersionRow.class);

    @Override
    Charters charters() {
        return new StoredCharters(stores.activeObjects());
    }

    @Test
    public void reading_takes_one_statement_each() {
        charters().add(new Charter(0, 1, 20_001, 10_001, everything()));

        assertThat(stores.statementsOf(() -> charters().ofPair(1))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> charters().signatures(1))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> charters().versions(1))).isEqualTo(1);
    }
}
