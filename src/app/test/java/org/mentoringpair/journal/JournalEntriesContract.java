package org.mentoringpair.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;
import org.mentoringpair.checkins.Position;
import org.mentoringpair.people.Person;

/** What every collection of journal entries promises, in memory and in both databases. */
public abstract class JournalEntriesContract {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private int forms;

    protected abstract JournalEntries entries();

    @Test
    public void an_entry_comes_back_as_it_was_kept() {
        String words = "<img src=x onerror=alert(1)> it's \\ \"so\" 美咲 😀\n".repeat(100).strip();
        JournalEntry kept = add(AMINA, new Note(LocalDate.parse("2026-11-19"), words, List.of("nein sagen", "集中"), 2, 5), Readers.ONLY_ME);

        assertThat(entries().withId(kept.id())).contains(kept);
    }

    @Test
    public void one_without_tags_mood_and_confidence_comes_back_as_well() {
        JournalEntry kept = add(AMINA, new Note(LocalDate.parse("2026-11-19"), "Tired.", List.of(), null, null), Readers.ONLY_ME);

        assertThat(entries().withId(kept.id())).contains(kept);
    }

    @Test
    public void ten_of_the_longest_tags_have_room() {
        List<String> tags = IntStream.range(0, NoteDraft.MOST_TAGS).mapToObj(number -> number + "ü".repeat(NoteDraft.LONGEST_TAG - 1)).toList();

        JournalEntry kept = add(AMINA, new Note(LocalDate.parse("2026-11-19"), "Much", tags, 1, 1), Readers.ONLY_ME);

        assertThat(entries().withId(kept.id()).orElseThrow().note().tags()).isEqualTo(tags);
    }

    @Test
    public void somebody_reads_their_own_and_what_the_other_one_shares_latest_first() {
        JournalEntry own = add(AMINA, "2026-11-05", Readers.ONLY_ME);
        JournalEntry sealed = add(SIOBHAN, "2026-11-06", Readers.ONLY_ME);
        JournalEntry shared = add(SIOBHAN, "2026-11-07", Readers.BOTH);

        assertThat(entries().readableBy(AMINA.key(), PAIR.id(), null, 10)).containsExactly(shared, own);
        assertThat(entries().readableBy(SIOBHAN.key(), PAIR.id(), null, 10)).containsExactly(shared, sealed);
        assertThat(entries().shared(PAIR.id(), 10)).containsExactly(shared);
        assertThat(entries().readableBy(AMINA.key(), OTHER_PAIR.id(), null, 10)).isEmpty();
    }

    @Test
    public void pages_follow_each_other_without_gap_or_repetition_although_somebody_writes_meanwhile() {
        IntStream.range(10, 20).forEach(day -> {
            add(AMINA, "2026-11-" + day, Readers.ONLY_ME);
            add(SIOBHAN, "2026-11-" + day, Readers.BOTH);
        });
        List<JournalEntry> before = entries().readableBy(AMINA.key(), PAIR.id(), null, 100);

        List<JournalEntry> paged = new ArrayList<>();
        Position from = null;
        for (int page = 0; page < 7; page++) {
            paged.addAll(entries().readableBy(AMINA.key(), PAIR.id(), from, 3));
            from = paged.get(paged.size() - 1).position();
            add(AMINA, "2026-11-20", Readers.ONLY_ME);
        }

        assertThat(paged).isEqualTo(before);
    }

    @Test
    public void traces_are_of_the_author_s_own_entries_shared_or_not() {
        add(SIOBHAN, "2026-11-07", Readers.BOTH);
        add(AMINA, new Note(LocalDate.parse("2026-11-05"), "Said", List.of("focus"), 4, null), Readers.BOTH);
        add(AMINA, new Note(LocalDate.parse("2026-11-06"), "Said", List.of(), null, 2), Readers.ONLY_ME);

        assertThat(entries().traces(AMINA.key(), PAIR.id(), 10)).containsExactly(
                new Trace(LocalDate.parse("2026-11-06"), List.of(), null, 2), new Trace(LocalDate.parse("2026-11-05"), List.of("focus"), 4, null));
        assertThat(entries().traces(AMINA.key(), PAIR.id(), 1)).hasSize(1);
    }

    @Test
    public void a_change_replaces_everything_the_author_may_change() {
        JournalEntry kept = add(AMINA, new Note(LocalDate.parse("2026-11-19"), "Said", List.of("focus"), 4, 5), Readers.ONLY_ME);
        JournalEntry changed = kept.edited(new Note(LocalDate.parse("2026-11-18"), "Put better", List.of(), null, null), NOON.plusSeconds(60)).readBy(Readers.BOTH);

        entries().change(changed);

        assertThat(entries().withId(kept.id())).contains(changed);
    }

    @Test
    public void a_form_is_found_again_by_its_author_in_its_pair_only() {
        JournalEntry kept = entries().add(entry(AMINA, note("2026-11-19"), Readers.ONLY_ME), PAIR.projectId(), "form-A1b2");

        assertThat(entries().writtenWith(PAIR.id(), AMINA.key(), "form-A1b2")).contains(kept);
        assertThat(entries().writtenWith(PAIR.id(), SIOBHAN.key(), "form-A1b2")).isEmpty();
        assertThat(entries().writtenWith(OTHER_PAIR.id(), AMINA.key(), "form-A1b2")).isEmpty();
    }

    @Test
    public void what_is_removed_is_gone_and_the_rest_stays() {
        JournalEntry gone = add(AMINA, "2026-11-19", Readers.BOTH);
        JournalEntry stays = add(AMINA, "2026-11-05", Readers.BOTH);

        entries().remove(gone);

        assertThat(entries().readableBy(AMINA.key(), PAIR.id(), null, 10)).containsExactly(stays);
    }

    @Test
    public void what_was_written_in_a_project_goes_with_it() {
        add(AMINA, "2026-11-19", Readers.ONLY_ME);
        JournalEntry stays = entries().add(JournalEntry.written(OTHER_PAIR.id(), IVO.key(), note("2026-11-05"), Readers.ONLY_ME, NOON), OTHER_PAIR.projectId(), "form-other");

        entries().removeOfProject(PAIR.projectId());

        assertThat(entries().readableBy(AMINA.key(), PAIR.id(), null, 10)).isEmpty();
        assertThat(entries().withId(stays.id())).contains(stays);
    }

    protected JournalEntry add(Person author, String day, Readers readers) {
        return add(author, note(day), readers);
    }

    private JournalEntry add(Person author, Note note, Readers readers) {
        return entries().add(entry(author, note, readers), PAIR.projectId(), "form-" + (1000 + forms++));
    }

    private static JournalEntry entry(Person author, Note note, Readers readers) {
        return JournalEntry.written(PAIR.id(), author.key(), note, readers, NOON);
    }

    private static Note note(String day) {
        return new Note(LocalDate.parse(day), "Noticed on " + day, List.of("focus"), 3, 3);
    }
}
