package org.mentoringpair.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredContactsOnH2Test extends ContactsContract {
    @Rule
    public final Stores stores = Stores.onH2(ContactRow.class);

    @Override
    Contacts contacts() {
        return new StoredContacts(stores.activeObjects());
    }

    @Test
    public void the_latest_contact_takes_one_statement() {
        contacts().note(contact(1, 10003, 501, 0));
        contacts().note(contact(1, 10003, 502, 5));

        assertThat(stores.statementsOf(() -> contacts().latest(1))).isEqualTo(1);
    }
}
