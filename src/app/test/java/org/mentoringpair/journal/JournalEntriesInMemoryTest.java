package org.mentoringpair.journal;

public class JournalEntriesInMemoryTest extends JournalEntriesContract {
    private final JournalEntries entries = new JournalEntriesInMemory();

    @Override
    protected JournalEntries entries() {
        return entries;
    }
}
