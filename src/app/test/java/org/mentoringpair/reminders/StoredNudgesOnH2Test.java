package org.mentoringpair.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredNudgesOnH2Test extends NudgesContract {
    @Rule
    public final Stores stores = Stores.onH2(NudgeRow.class);

    @Override
    Nudges nudges() {
        return new StoredNudges(stores.activeObjects());
    }

    @Test
    public void a_question_takes_one_statement_however_many_pairs() {
        assertThat(stores.statementsOf(() -> nudges().since(LocalDate.EPOCH, List.of(1L, 2L, 3L)))).isEqualTo(1);
    }
}
