package org.mentoringpair.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredExpectationsOnPostgreSqlTest extends ExpectationsContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(ExpectationsRow.class);

    @Override
    Expectations expectations() {
        return new StoredExpectations(stores.activeObjects());
    }

    @Test
    public void reading_takes_one_statement_each() {
        expectations().keep(pair(1), "amara", new Answers(Map.of(), true));

        assertThat(stores.statementsOf(() -> expectations().of(1, "amara"))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> expectations().givenBy(1))).isEqualTo(1);
    }
}
