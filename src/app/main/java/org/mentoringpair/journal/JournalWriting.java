package org.mentoringpair.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

/** Somebody writes into their journal, corrects it, shares an entry or takes it back. */
public final class JournalWriting {
    private static final Pattern FORM_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private final JournalEntries entries;
    private final OneAtATime turns;
    private final TimeZones timeZones;
    private final Clock clock;

    public JournalWriting(JournalEntries entries, OneAtATime turns, TimeZones timeZones, Clock clock) {
        this.entries = entries;
        this.turns = turns;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    /** The day it is for somebody, and so the last one they can write about. */
    public LocalDate today(Person person) {
        return LocalDate.ofInstant(clock.instant(), timeZones.of(person));
    }

    /**
     * Writes an entry; once, however often the same form is sent.
     *
     * @param formId chosen by whoever sends, 8 to 64 letters, digits and hyphens
     */
    public JournalEntry write(Person author, Pair pair, String formId, NoteDraft draft, Readers readers) {
        mustJoin(author, pair);
        if (formId == null || !FORM_ID.matcher(formId).matches()) {
            throw NoteDraft.refusal("formId", "form-id");
        }
        Note note = draft.checked(pair, today(author));
        JournalEntry wanted = JournalEntry.written(pair.id(), author.key(), note, readers, now());
        return inTurn(author, pair, () -> entries.writtenWith(pair.id(), author.key(), formId).map(before -> same(before, wanted))
                .orElseGet(() -> entries.add(wanted, pair.projectId(), formId)));
    }

    /** @param version of the entry as the author saw it when they began to edit */
    public JournalEntry edit(Person author, Pair pair, long id, int version, NoteDraft draft) {
        mine(author, pair, id);
        Note note = draft.checked(pair, today(author));
        return inTurn(author, pair, () -> kept(unchanged(author, pair, id, version).edited(note, now())));
    }

    /** Shares it with the other one of the pair, or takes it back; twice does no harm. */
    public JournalEntry share(Person author, Pair pair, long id, Readers readers) {
        return inTurn(author, pair, () -> kept(mine(author, pair, id).readBy(readers)));
    }

    /** @param version of the entry as the author saw it when they decided */
    public void delete(Person author, Pair pair, long id, int version) {
        inTurn(author, pair, () -> {
            JournalEntry gone = unchanged(author, pair, id, version);
            entries.remove(gone);
            return gone;
        });
    }

    /**
     * The entry, if the person wrote it.
     *
     * @throws Refusal FORBIDDEN for the other one, where it is shared; MISSING where it is not, and for everybody else
     */
    public JournalEntry mine(Person author, Pair pair, long id) {
        mustJoin(author, pair);
        JournalEntry entry = entries.withId(id).filter(it -> it.pairId() == pair.id() && it.isFor(author.key())).orElseThrow(JournalEntryMissing::new);
        if (!entry.isBy(author.key())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, null, "mentoring.journal.not-yours");
        }
        return entry;
    }

    private JournalEntry unchanged(Person author, Pair pair, long id, int version) {
        JournalEntry now = mine(author, pair, id);
        if (now.version() != version) {
            throw new JournalEntryChangedMeanwhile(now);
        }
        return now;
    }

    private JournalEntry kept(JournalEntry changed) {
        entries.change(changed);
        return changed;
    }

    private <T> T inTurn(Person author, Pair pair, Supplier<T> work) {
        return turns.inTurn("journal." + pair.id() + "." + author.key(), work);
    }

    private static JournalEntry same(JournalEntry before, JournalEntry wanted) {
        if (!before.note().equals(wanted.note())) {
            throw new NoteSentBefore();
        }
        return before;
    }

    private static void mustJoin(Person person, Pair pair) {
        if (!pair.joins(person.key())) {
            throw new JournalEntryMissing();
        }
    }

    /** In whole milliseconds, which is what the database keeps. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
