package org.mentoringpair.journal;

import org.mentoringpair.Refusal;

/** The author saves or deletes an entry as they saw it, which is no longer as it is. */
public final class JournalEntryChangedMeanwhile extends Refusal {
    private final transient JournalEntry now;

    JournalEntryChangedMeanwhile(JournalEntry now) {
        super(Kind.CONFLICT, null, "mentoring.journal.changed-meanwhile");
        this.now = now;
    }

    /** What it is now, so that whoever was slower can compare. */
    public JournalEntry now() {
        return now;
    }
}
