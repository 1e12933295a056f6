package org.mentoringpair.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredSentRemindersOnPostgreSqlTest extends SentRemindersContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(ReminderRow.class);

    @Override
    SentReminders sent() {
        return new StoredSentReminders(stores.activeObjects());
    }

    @Test
    public void what_somebody_was_sent_takes_one_statement() {
        assertThat(stores.statementsOf(() -> sent().to("kenji", LocalDate.EPOCH))).isEqualTo(1);
    }
}
