package org.mentoringpair.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammesInMemory;
import org.mentoringpair.stores.LocalTurns;

public class NudgingTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    private final Person grace = new Person("grace", "grace", "Grace Okafor", true);
    private final ProgrammesInMemory programmes = new ProgrammesInMemory();
    private final long hers = programmes.add(new Programme(0, 10_300, "Engineering 2026", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of("grace"))).id();
    private final long notHers = programmes.add(new Programme(0, 10_301, "Sales 2026", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of("ivo"))).id();
    private final Nudges nudges = new NudgesInMemory();
    private final Pair pair = pair(1, hers, Stage.PROGRESS);

    @Test
    public void a_programme_manager_asks_the_pairs_of_their_programme_that_meet_and_no_others() {
        List<Pair> asked = on(MONDAY).ask(grace, List.of(pair, pair(2, notHers, Stage.PROGRESS), pair(3, hers, Stage.PAUSED), pair(4, hers, Stage.CLOSED)));

        assertThat(asked).containsExactly(pair);
        assertThat(nudges.since(LocalDate.EPOCH, List.of(1L, 2L, 3L, 4L))).containsExactly(new Nudge(1, pair.projectId(), MONDAY));
    }

    @Test
    public void nobody_is_asked_twice_within_a_week_whoever_asks() {
        on(MONDAY).ask(grace, List.of(pair, pair));

        assertThat(on(MONDAY.plusDays(6)).ask(grace, List.of(pair))).isEmpty();
        assertThat(on(MONDAY.plusDays(7)).ask(grace, List.of(pair))).containsExactly(pair);
        assertThat(nudges.since(LocalDate.EPOCH, List.of(1L))).hasSize(2);
    }

    @Test
    public void what_was_asked_longer_ago_than_anybody_is_reminded_of_it_is_forgotten_when_others_are_asked() {
        on(MONDAY).ask(grace, List.of(pair));

        on(MONDAY.plusDays(8)).ask(grace, List.of(pair(2, hers, Stage.PROGRESS)));

        assertThat(nudges.since(LocalDate.EPOCH, List.of(1L, 2L))).extracting(Nudge::pairId).containsExactly(2L);
    }

    @Test
    public void what_was_asked_is_due_for_a_week() {
        on(MONDAY).ask(grace, List.of(pair));
        KeptDates kept = new KeptDates(pair, null, MONDAY.plusDays(30));

        List<Cause> causes = on(MONDAY).among(List.of(kept), MONDAY);

        assertThat(causes).singleElement().satisfies(cause -> {
            assertThat(Reminder.on(MONDAY, cause).orElseThrow().occasion()).isEqualTo(Occasion.ASKED);
            assertThat(Reminder.on(MONDAY.plusDays(6), cause)).isPresent();
            assertThat(Reminder.on(MONDAY.plusDays(7), cause)).isEmpty();
        });
    }

    private Nudging on(LocalDate day) {
        return new Nudging(nudges, programmes, new LocalTurns(), Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC));
    }

    private static Pair pair(long id, long programme, Stage stage) {
        return new Pair(id, 10_050 + id, 10_500 + id, "siobhan", "amina" + id, programme, stage, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY,
                MONDAY.minusDays(60), 6);
    }
}
