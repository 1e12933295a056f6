package org.mentoringpair.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredProgrammesOnH2Test extends ProgrammesContract {
    @Rule
    public final Stores stores = Stores.onH2(ProgrammeRow.class, ManagerRow.class);

    @Override
    protected Programmes programmes() {
        return new StoredProgrammes(stores.activeObjects());
    }

    @Test
    public void all_programmes_with_all_their_managers_take_two_statements() {
        for (int year = 2020; year < 2030; year++) {
            add("Class of " + year, GRACE, BRIAN);
        }

        assertThat(stores.statementsOf(() -> programmes().all())).isEqualTo(2);
        assertThat(stores.statementsOf(() -> programmes().runBy(GRACE))).isEqualTo(1);
    }
}
