package org.mentoringpair.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.checkins.Position;
import org.mentoringpair.checkins.Stretch;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.Person;

/** Reads journals: one's own, and what the other one of the pair shares. For everybody else there is no journal. */
public final class JournalReading {
    /** Patterns are about the latest entries; who keeps more has seen the older ones before. */
    static final int IN_PATTERNS = 500;

    private final JournalEntries entries;
    private final Pairs pairs;

    public JournalReading(JournalEntries entries, Pairs pairs) {
        this.entries = entries;
        this.pairs = pairs;
    }

    /**
     * One SQL statement.
     *
     * @throws JournalEntryMissing for everybody but mentor and mentee
     */
    public Stretch<JournalEntry> read(Person reader, Pair pair, Position before, int atMost) {
        mustJoin(reader, pair);
        List<JournalEntry> found = entries.readableBy(reader.key(), pair.id(), before, atMost + 1);
        return found.size() <= atMost ? new Stretch<>(found, null) : new Stretch<>(found.subList(0, atMost), found.get(atMost - 1).position());
    }

    /**
     * The latest entries that either of the two shared. One SQL statement.
     *
     * @throws JournalEntryMissing for everybody but mentor and mentee
     */
    public List<JournalEntry> shared(Person reader, Pair pair, int atMost) {
        mustJoin(reader, pair);
        return entries.shared(pair.id(), atMost);
    }

    /**
     * Of one's own entries alone, shared or not. One SQL statement.
     *
     * @throws JournalEntryMissing for everybody but mentor and mentee
     */
    public Patterns patterns(Person owner, Pair pair) {
        mustJoin(owner, pair);
        return Patterns.of(entries.traces(owner.key(), pair.id(), IN_PATTERNS));
    }

    /**
     * Whether somebody has written about a day or one after it. One SQL statement, without a word of the texts.
     *
     * @throws JournalEntryMissing for everybody but mentor and mentee
     */
    public boolean hasWrittenSince(Person author, Pair pair, LocalDate day) {
        mustJoin(author, pair);
        return entries.traces(author.key(), pair.id(), 1).stream().anyMatch(trace -> !trace.day().isBefore(day));
    }

    /** One entry with the pair it belongs to; empty for whoever may not read it. */
    public Optional<Found> found(Person reader, long entryId) {
        return entries.withId(entryId).filter(entry -> entry.isFor(reader.key()))
                .flatMap(entry -> pairs.withId(entry.pairId()).map(pair -> new Found(entry, pair)))
                .filter(found -> found.pair().joins(reader.key()));
    }

    private static void mustJoin(Person person, Pair pair) {
        if (!pair.joins(person.key())) {
            throw new JournalEntryMissing();
        }
    }

    /** An entry and the pair it belongs to. */
    public record Found(JournalEntry entry, Pair pair) {
    }
}
