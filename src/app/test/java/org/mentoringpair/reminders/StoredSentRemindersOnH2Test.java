package org.mentoringpair.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredSentRemindersOnH2Test extends SentRemindersContract {
    @Rule
    public final Stores stores = Stores.onH2(ReminderRow.class);

    @Override
    SentReminders sent() {
        return new StoredSentReminders(stores.activeObjects());
    }

    @Test
    public void what_people_were_sent_takes_one_statement() {
        assertThat(stores.statementsOf(() -> sent().to(List.of("kenji", "siobhan"), LocalDate.EPOCH))).isEqualTo(1);
    }
}
