package org.mentoringpair.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

/** Noor O'Hara mentors Ngozi and 健; Tamsin runs the programme of Ngozi's pair. */
public class PairSearchTest {
    private final PeopleInMemory people = new PeopleInMemory();
    private final Person noor = people.joined("noor", "Noor O'Hara");
    private final Person ngozi = people.joined("ngozi", "Ngozi <b>Eze</b>");
    private final Person ken = people.joined("ken", "佐藤 健");
    private final Person tamsin = people.joined("tamsin", "Tamsin Achterberg");
    private final PairsInMemory pairs = new PairsInMemory();
    private final ProgrammesInMemory programmes = new ProgrammesInMemory();
    private final Programme engineering = programmes.add(programme("Engineering 2026", Set.of(tamsin.key())));
    private final Programme leadership = programmes.add(programme("Leadership", Set.of()));
    private final Pair open = pairs.add(pair(1, ngozi, engineering, Visibility.PAIR_AND_PROGRAMME_MANAGER));
    private final Pair closed = pairs.add(pair(2, ken, leadership, Visibility.PAIR_ONLY));
    private final PairSearch search = search(ZoneOffset.UTC);

    @Test
    public void everybody_finds_their_own_people_and_a_manager_those_of_the_pairs_that_let_them_look_in() {
        assertThat(search.menteesOf(noor, noor)).containsExactly(ngozi, ken);
        assertThat(search.menteesOf(noor, tamsin)).containsExactly(ngozi);
        assertThat(search.menteesOf(noor, ken)).containsExactly(ken);
        assertThat(search.mentorsOf(ngozi, tamsin)).containsExactly(noor);
        assertThat(search.mentorsOf(ken, tamsin)).isEmpty();
        assertThat(search.menteesOf(ngozi, noor)).isEmpty();
        assertThat(search.own(ken)).containsExactly(closed);
        assertThat(search.own(tamsin)).isEmpty();
    }

    @Test
    public void somebody_who_is_in_two_pairs_with_the_same_mentor_is_named_once() {
        pairs.add(pair(3, ngozi, leadership, Visibility.PAIR_ONLY));

        assertThat(search.menteesOf(noor, noor)).containsExactly(ngozi, ken);
    }

    @Test
    public void stages_and_programmes_are_told_apart_by_their_names_and_written_as_one_likes() {
        Pair winding = pairs.add(pair(3, ken, engineering, Visibility.PAIR_ONLY).inStage(Stage.WINDING_DOWN));

        assertThat(search.named(List.of(), noor)).containsExactly(open, closed, winding);
        assertThat(search.named(List.of("Winding down", "PAUSED"), noor)).containsExactly(winding);
        assertThat(search.named(List.of(" engineering 2026 ", "winding-down"), noor)).containsExactly(winding);
        assertThat(search.named(List.of("engineering 2026", "LEADERSHIP"), noor)).containsExactly(open, closed, winding);
        assertThat(search.named(List.of("engineering 2026"), tamsin)).containsExactly(open);
        assertThat(search.named(List.of("engineering 2026", "winding down"), tamsin)).isEmpty();
    }

    @Test
    public void who_runs_one_programme_and_takes_part_in_another_names_both() {
        Pair own = pairs.add(pair(3, tamsin, leadership, Visibility.PAIR_ONLY));

        assertThat(search.named(List.of("Engineering 2026", "Leadership"), tamsin)).containsExactly(open, own);
        assertThat(search.named(List.of("Leadership"), tamsin)).containsExactly(own);
        assertThat(search.named(List.of("Leadership", "paused"), tamsin)).isEmpty();
    }

    @Test
    public void a_name_that_is_neither_is_told_and_finds_nothing() {
        assertThat(search.unknown(List.of("progress", "Engineering 2025", "soon"), noor)).contains("Engineering 2025");
        assertThat(search.unknown(List.of("progress", "Leadership"), noor)).isEmpty();
        assertThat(search.named(List.of("progress", "Engineering 2025"), noor)).isEmpty();
    }

    @Test
    public void nobody_learns_by_guessing_of_programmes_they_have_no_part_in() {
        assertThat(search.unknown(List.of("Leadership"), tamsin)).contains("Leadership");
        assertThat(search.named(List.of("Leadership", "Engineering 2026"), tamsin)).as("as little as with a name that is none")
                .isEqualTo(search.named(List.of("Sailing", "Engineering 2026"), tamsin)).isEmpty();
        assertThat(search.unknown(List.of("engineering 2026"), tamsin)).isEmpty();
    }

    @Test
    public void a_programme_has_a_word_that_tells_nothing_and_outlives_its_name() {
        String word = PairSearch.programmeWord(leadership.id());

        assertThat(search.named(List.of(word), noor)).containsExactly(closed);
        assertThat(search.named(List.of(word), tamsin)).isEmpty();
        assertThat(search.unknown(List.of(word), tamsin)).as("whether it is there makes no difference").isEqualTo(search.unknown(List.of("programme-99"), tamsin)).isEmpty();
        assertThat(search.unknown(List.of("programme-", "programme-x"), noor)).contains("programme-");
    }

    @Test
    public void what_is_due_depends_on_the_searchers_calendar() {
        // both began on 2 November and meet every two weeks: due on the 16th; it is 23:30 on the 15th in UTC
        assertThat(search.issuesDueWithin(0, noor)).isEmpty();
        assertThat(search.issuesDueWithin(1, noor)).containsExactly(open.issueId(), closed.issueId());
        assertThat(search.issuesDueWithin(1, tamsin)).containsExactly(open.issueId());
        assertThat(search(ZoneId.of("Asia/Tokyo")).issuesDueWithin(0, noor)).containsExactly(open.issueId(), closed.issueId());
    }

    private PairSearch search(ZoneId zone) {
        TimeZones all = mock(TimeZones.class);
        when(all.of(any())).thenReturn(zone);
        return new PairSearch(pairs, programmes, people, all, Clock.fixed(Instant.parse("2026-11-15T23:30:00Z"), ZoneOffset.UTC));
    }

    private static Programme programme(String name, Set<String> managers) {
        return new Programme(0, 10_000, name, Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_AND_PROGRAMME_MANAGER, managers);
    }

    private Pair pair(int number, Person mentee, Programme programme, Visibility visibility) {
        return new Pair(0, 10_000 + number, 10_100 + number, noor.key(), mentee.key(), programme.id(), Stage.PROGRESS, Rhythm.EVERY_2_WEEKS, visibility,
                LocalDate.of(2026, 11, 2), 6);
    }
}
