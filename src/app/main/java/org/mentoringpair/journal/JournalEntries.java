package org.mentoringpair.journal;

import java.util.List;
import java.util.Optional;
import org.mentoringpair.checkins.Position;

/** All journal entries, latest day first wherever there are several. One SQL statement a question. */
public interface JournalEntries {
    Optional<JournalEntry> withId(long id);

    /** The entry of that author and pair which was written with that form. */
    Optional<JournalEntry> writtenWith(long pairId, String authorKey, String formId);

    /**
     * What somebody may read in their pair: their own entries and those shared by the other one.
     *
     * @param before those after this position in the order, or null for the latest
     */
    List<JournalEntry> readableBy(String userKey, long pairId, Position before, int atMost);

    /** The latest shared entries of a pair, whoever wrote them. */
    List<JournalEntry> shared(long pairId, int atMost);

    /** What patterns of an author's own entries are made of, without a word of the texts. */
    List<Trace> traces(String authorKey, long pairId, int atMost);

    /** Keeps a new entry; its id is ignored and given back filled in. */
    JournalEntry add(JournalEntry newEntry, long projectId, String formId);

    /** Keeps the new state of an entry that is there. */
    void change(JournalEntry changed);

    void remove(JournalEntry entry);

    /** Forgets what was written in a project that is gone; by project, because its pair may be gone already. */
    void removeOfProject(long projectId);
}
