package org.mentoringpair.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredReminderChoicesOnPostgreSqlTest extends ReminderChoicesContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(ReminderChoiceRow.class);

    @Override
    ReminderChoices choices() {
        return new StoredReminderChoices(stores.activeObjects());
    }

    @Test
    public void asking_takes_one_statement() {
        choices().keep(new ReminderChoice("kenji", true, null));

        assertThat(stores.statementsOf(() -> choices().of("kenji"))).isEqualTo(1);
    }
}
