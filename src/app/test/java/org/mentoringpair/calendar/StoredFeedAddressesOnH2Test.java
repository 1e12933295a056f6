package org.mentoringpair.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredFeedAddressesOnH2Test extends FeedAddressesContract {
    @Rule
    public final Stores stores = Stores.onH2(FeedAddressRow.class);

    @Override
    FeedAddresses addresses() {
        return new StoredFeedAddresses(stores.activeObjects());
    }

    @Test
    public void a_question_takes_one_statement() {
        assertThat(stores.statementsOf(() -> addresses().withId(1))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> addresses().of("kenji"))).isEqualTo(1);
    }
}
