package org.mentoringpair.journal;

import org.mentoringpair.Refusal;

/** A form that has written an entry comes back with other words in it: neither a repetition nor a new one. */
public final class NoteSentBefore extends Refusal {
    NoteSentBefore() {
        super(Kind.CONFLICT, null, "mentoring.journal.sent-before");
    }
}
