package org.mentoringpair.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredEventsOnH2Test extends EventsContract {
    @Rule
    public final Stores stores = Stores.onH2(EventRow.class);

    @Override
    Events events() {
        return new StoredEvents(stores.activeObjects());
    }

    @Test
    public void a_question_takes_one_statement() {
        assertThat(stores.statementsOf(() -> events().after(Instant.EPOCH, List.of(3L, 4L)))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> events().withId(1))).isEqualTo(1);
    }
}
