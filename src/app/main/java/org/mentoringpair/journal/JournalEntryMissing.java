package org.mentoringpair.journal;

import org.mentoringpair.Refusal;

/** There is no such entry or journal, or none for whoever asks, which look the same. */
public final class JournalEntryMissing extends Refusal {
    public JournalEntryMissing() {
        super(Kind.MISSING, null, "mentoring.journal.missing");
    }
}
