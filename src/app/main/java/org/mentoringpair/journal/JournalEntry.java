package org.mentoringpair.journal;

import java.time.Instant;
import org.mentoringpair.checkins.Position;

/**
 * A note in the journal that somebody of a pair keeps.
 *
 * @param id        key of the entry among the app's own rows
 * @param authorKey Jira user key of whoever wrote it, the only one who may edit, share and delete it
 * @param version   1 when written, one more with each edit; sharing is no edit
 */
public record JournalEntry(long id, long pairId, String authorKey, Note note, Readers readers, int version, Instant written, Instant edited) {
    /** A new entry that is not kept yet. */
    static JournalEntry written(long pairId, String authorKey, Note note, Readers readers, Instant now) {
        return new JournalEntry(0, pairId, authorKey, note, readers, 1, now, now);
    }

    public boolean isBy(String userKey) {
        return authorKey.equals(userKey);
    }

    /** Whether somebody of the pair may read it. */
    boolean isFor(String userKey) {
        return isBy(userKey) || isShared();
    }

    public boolean isShared() {
        return readers == Readers.BOTH;
    }

    public boolean isEdited() {
        return version > 1;
    }

    /** Where it stands among the others. */
    public Position position() {
        return new Position(note.day(), id);
    }

    JournalEntry withId(long newId) {
        return new JournalEntry(newId, pairId, authorKey, note, readers, version, written, edited);
    }

    JournalEntry edited(Note now, Instant when) {
        return new JournalEntry(id, pairId, authorKey, now, readers, version + 1, written, when);
    }

    JournalEntry readBy(Readers newReaders) {
        return new JournalEntry(id, pairId, authorKey, note, newReaders, version, written, edited);
    }
}
