package org.mentoringpair.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.LocalCaches;
import org.mentoringpair.stores.Stores;

public class StoredProgrammesOnH2Test extends ProgrammesContract {
    @Rule
    public final Stores stores = Stores.onH2(ProgrammeRow.class, ManagerRow.class);

    private Programmes programmes;

    @Before
    public void opened() {
        programmes = new StoredProgrammes(stores.activeObjects(), new LocalCaches());
    }

    @Override
    protected Programmes programmes() {
        return programmes;
    }

    @Test
    public void whether_somebody_runs_a_programme_costs_nothing_once_it_is_known() {
        add("Returners", GRACE);
        programmes().rememberedRunBy(GRACE);

        assertThat(stores.statementsOf(() -> programmes().rememberedRunBy(BRIAN))).isZero();
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
