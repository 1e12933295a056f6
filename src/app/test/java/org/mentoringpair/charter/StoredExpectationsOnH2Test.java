package org.mentoringpair.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredExpectationsOnH2Test extends ExpectationsContract {
    @Rule
    public final Stores stores = Stores.onH2(ExpectationsRow.class);

    @Override
    Expectations expectations() {
        return new StoredExpectations(stores.activeObjects());
    }

    @Test
    public void answers_are_not_read_to_know_who_has_given_theirs_nor_to_write_ones_own() {
        expectations().keep(pair(1), "amara", new Answers(Map.of(), true));

        assertThat(stores.sqlOf(() -> expectations().givenBy(1))).noneMatch(sql -> sql.contains("ANSWERS"));
        assertThat(stores.sqlOf(() -> expectations().keep(pair(1), "amara", new Answers(Map.of(), false)))).noneMatch(sql -> sql.startsWith("SELECT") && sql.contains("ANSWERS"));
    }

    @Test
    public void reading_takes_one_statement_each() {
        expectations().keep(pair(1), "amara", new Answers(Map.of(), true));

        assertThat(stores.statementsOf(() -> expectations().of(1, "amara"))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> expectations().givenBy(1))).isEqualTo(1);
    }
}
