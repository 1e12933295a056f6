package org.mentoringpair.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.PAIR;

import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

/** Beyond the contract: what a page costs. */
public abstract class StoredJournalEntriesContract extends JournalEntriesContract {
    @Rule
    public final Stores stores = stores();

    private final JournalEntries entries = new StoredJournalEntries(stores.activeObjects());

    protected abstract Stores stores();

    @Override
    protected JournalEntries entries() {
        return entries;
    }

    @Test
    public void a_page_and_the_patterns_take_one_statement_each_however_much_is_written() {
        IntStream.range(0, 30).forEach(number -> add(AMINA, "2026-11-19", Readers.BOTH));

        assertThat(stores.statementsOf(() -> entries.readableBy(AMINA.key(), PAIR.id(), null, 21))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> entries.traces(AMINA.key(), PAIR.id(), 500))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> entries.shared(PAIR.id(), 3))).isEqualTo(1);
    }
}
