package org.mentoringpair.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.InUtc;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.people.Person;

public class JournalWritingTest {
    private final JournalEntries entries = new JournalEntriesInMemory();
    private final PairsInMemory pairs = new PairsInMemory();
    private final JournalReading reading = new JournalReading(entries, pairs);
    private final JournalWriting writing = new JournalWriting(entries, new TurnsHere(), new InUtc(), Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC));
    private Pair pair;

    @Before
    public void two_who_work_together() {
        pair = pairs.add(PAIR);
    }

    @Test
    public void what_is_not_shared_is_there_for_its_author_alone() {
        JournalEntry entry = written(AMINA);

        assertThat(reading.found(AMINA, entry.id())).isPresent();
        assertThat(reading.found(SIOBHAN, entry.id())).isEmpty();
        assertThat(reading.read(SIOBHAN, pair, null, 10).entries()).isEmpty();
        assertThat(reading.patterns(SIOBHAN, pair).isEmpty()).isTrue();
    }

    @Test
    public void what_is_shared_the_other_one_reads_until_it_is_taken_back() {
        JournalEntry entry = written(AMINA);

        writing.share(AMINA, pair, entry.id(), Readers.BOTH);
        assertThat(reading.read(SIOBHAN, pair, null, 10).entries()).extracting(JournalEntry::id).containsExactly(entry.id());
        assertThat(reading.patterns(SIOBHAN, pair).isEmpty()).isTrue();

        writing.share(AMINA, pair, entry.id(), Readers.ONLY_ME);
        assertThat(reading.read(SIOBHAN, pair, null, 10).entries()).isEmpty();
        assertThat(reading.shared(SIOBHAN, pair, 10)).isEmpty();
    }

    @Test
    public void somebody_else_has_no_journal_there_whatever_is_shared() {
        JournalEntry entry = written(AMINA);
        writing.share(AMINA, pair, entry.id(), Readers.BOTH);

        assertThat(reading.found(IVO, entry.id())).isEmpty();
        assertThatThrownBy(() -> reading.read(IVO, pair, null, 10)).isInstanceOf(JournalEntryMissing.class);
        assertThatThrownBy(() -> reading.patterns(IVO, pair)).isInstanceOf(JournalEntryMissing.class);
        assertThatThrownBy(() -> reading.shared(IVO, pair, 10)).isInstanceOf(JournalEntryMissing.class);
        assertThatThrownBy(() -> writing.write(IVO, pair, "form-0002", draft("Mine"), Readers.ONLY_ME)).isInstanceOf(JournalEntryMissing.class);
    }

    @Test
    public void the_other_one_changes_nothing_and_learns_of_nothing_that_is_sealed() {
        JournalEntry entry = written(AMINA);

        assertRefused(Refusal.Kind.MISSING, () -> writing.edit(SIOBHAN, pair, entry.id(), 1, draft("Mine now")));
        assertRefused(Refusal.Kind.MISSING, () -> writing.share(SIOBHAN, pair, entry.id(), Readers.BOTH));
        writing.share(AMINA, pair, entry.id(), Readers.BOTH);
        assertRefused(Refusal.Kind.FORBIDDEN, () -> writing.delete(SIOBHAN, pair, entry.id(), 1));
        assertRefused(Refusal.Kind.FORBIDDEN, () -> writing.share(SIOBHAN, pair, entry.id(), Readers.ONLY_ME));
    }

    @Test
    public void a_form_sent_twice_writes_once_and_with_other_words_is_refused() {
        JournalEntry entry = written(AMINA);

        assertThat(written(AMINA)).isEqualTo(entry);
        assertThatThrownBy(() -> writing.write(AMINA, pair, "form-0001", draft("Something else"), Readers.ONLY_ME)).isInstanceOf(NoteSentBefore.class);
        assertThat(written(SIOBHAN).id()).isNotEqualTo(entry.id());
    }

    @Test
    public void an_edit_of_an_older_version_is_refused_with_what_is_there_now_and_sharing_is_no_edit() {
        JournalEntry entry = written(AMINA);
        writing.share(AMINA, pair, entry.id(), Readers.BOTH);

        assertThat(writing.edit(AMINA, pair, entry.id(), 1, draft("Put better")).isShared()).isTrue();
        assertThatThrownBy(() -> writing.edit(AMINA, pair, entry.id(), 1, draft("Put worse")))
                .isInstanceOfSatisfying(JournalEntryChangedMeanwhile.class, changed -> assertThat(changed.now().note().text()).isEqualTo("Put better"));
        assertThatThrownBy(() -> writing.delete(AMINA, pair, entry.id(), 1)).isInstanceOf(JournalEntryChangedMeanwhile.class);
        writing.delete(AMINA, pair, entry.id(), 2);
        assertThat(reading.found(AMINA, entry.id())).isEmpty();
    }

    @Test
    public void everything_that_is_wrong_is_said_at_its_field() {
        NoteDraft wrong = new NoteDraft(LocalDate.parse("2026-11-21"), " \r\n ", "a,".repeat(3) + "b".repeat(31), 0, 6, List.of());

        assertThatThrownBy(() -> writing.write(AMINA, pair, "form-0001", wrong, Readers.ONLY_ME)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.each()).extracting(Refusal::field).containsExactly("day", "text", "tags", "mood", "confidence"));
    }

    @Test
    public void tags_are_tidied_and_each_counts_once() {
        Note note = new NoteDraft(LocalDate.parse("2026-11-20"), "Said", " #Focus, focus ,, Saying No,#", null, null, List.of()).checked(pair, LocalDate.parse("2026-11-20"));

        assertThat(note.tags()).containsExactly("focus", "saying no");
    }

    private JournalEntry written(Person author) {
        return writing.write(author, pair, "form-0001", draft("I said no, and nobody minded."), Readers.ONLY_ME);
    }

    private static NoteDraft draft(String text) {
        return new NoteDraft(LocalDate.parse("2026-11-19"), text, "saying no", 4, 5, List.of());
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
