package org.mentoringpair.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The twin of the stored contacts for tests of what uses them. */
public final class ContactsInMemory implements Contacts {
    private final List<Contact> kept = new ArrayList<>();

    @Override
    public void note(Contact contact) {
        if (kept.stream().noneMatch(other -> other.commentId() == contact.commentId())) {
            kept.add(contact);
        }
    }

    @Override
    public Optional<Contact> latest(long pairId) {
        return kept.stream().filter(contact -> contact.pairId() == pairId).max(Comparator.comparing(Contact::at));
    }

    @Override
    public void forgetIssue(long issueId) {
        kept.removeIf(contact -> contact.issueId() == issueId);
    }

    @Override
    public void forgetPair(long pairId) {
        kept.removeIf(contact -> contact.pairId() == pairId);
    }
}
