package org.mentoringpair.pairing;

import java.util.Optional;

/** All contacts of all pairs. */
public interface Contacts {
    /** Keeps a contact; one whose comment was counted already changes nothing. */
    void note(Contact contact);

    /** The latest contact of a pair. One SQL statement. */
    Optional<Contact> latest(long pairId);

    void forgetIssue(long issueId);

    void forgetPair(long pairId);
}
