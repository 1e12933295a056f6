package org.mentoringpair.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.LocalCaches;
import org.mentoringpair.stores.Stores;

public class StoredIntakesOnH2Test extends IntakesContract {
    @Rule
    public final Stores stores = Stores.onH2(IntakeRow.class);

    private Intakes intakes;

    @Before
    public void opened() {
        intakes = new StoredIntakes(stores.activeObjects(), new LocalCaches());
    }

    @Override
    protected Intakes intakes() {
        return intakes;
    }

    @Test
    public void whether_there_is_any_costs_nothing_once_it_is_known() {
        intakes.keep(new Intake(3, true, List.of(), 1));
        intakes.anySaid();

        assertThat(stores.statementsOf(() -> intakes.anySaid())).isZero();
    }
}
