package org.mentoringpair.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredHealthsOnPostgreSqlTest extends HealthsContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(HealthRow.class);

    @Override
    Healths healths() {
        return new StoredHealths(stores.activeObjects());
    }

    @Test
    public void many_are_read_with_one_statement() {
        assertThat(stores.statementsOf(() -> healths().of(List.of(1L, 2L)))).isEqualTo(1);
    }
}
