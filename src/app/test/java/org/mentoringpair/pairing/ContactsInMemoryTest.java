package org.mentoringpair.pairing;

public class ContactsInMemoryTest extends ContactsContract {
    private final Contacts contacts = new ContactsInMemory();

    @Override
    Contacts contacts() {
        return contacts;
    }
}
