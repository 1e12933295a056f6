package org.mentoringpair.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairOrder;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

/** Tamsin runs one programme and is mentee in another. */
public class ManagedPairingTest {
    private final PeopleInMemory people = new PeopleInMemory();
    private final Person tamsin = people.joined("tamsin", "Tamsin Achterberg");
    private final Person noor = people.joined("noor", "Noor O'Hara");
    private final Person ken = people.joined("ken", "佐藤 健");
    private final PairsInMemory pairs = new PairsInMemory();
    private final ProgrammesInMemory programmes = new ProgrammesInMemory();
    private final Programme run = programmes.add(programme("Returners", Set.of(tamsin.key())));
    private final Programme joined = programmes.add(programme("Leadership", Set.of("somebody else")));
    private final Pair theirs = pairs.add(pair(1, noor, ken, run));
    {
        pairs.add(pair(2, noor, tamsin, joined));
    }
    private final TimeZones zones = mock(TimeZones.class);
    private final ManagedPairing managed = new ManagedPairing(programmes, pairs, people, zones, Clock.fixed(Instant.parse("2026-11-16T23:30:00Z"), ZoneOffset.UTC));

    @Test
    public void whoever_runs_one_programme_and_is_mentee_in_another_lists_the_pairs_of_the_first_alone() {
        people.asks(tamsin);

        assertThat(managed.run()).isEqualTo(Map.of(run.id(), "Returners"));
        assertThat(listed(new PairWish(null, null, null, "", false, PairOrder.URGENCY))).containsExactly(theirs.id());
        assertThat(listed(new PairWish(joined.id(), null, null, "", false, PairOrder.URGENCY))).as("a programme that is not theirs").isEmpty();
        assertThat(listed(new PairWish(null, null, null, "tamsin", false, PairOrder.URGENCY))).as("their own pair").isEmpty();
        assertThat(listed(new PairWish(null, null, null, " ken ", false, PairOrder.URGENCY))).containsExactly(theirs.id());
    }

    @Test
    public void whoever_runs_none_lists_none() {
        people.asks(noor);

        assertThat(managed.run()).isEmpty();
        assertThat(listed(new PairWish(run.id(), null, null, null, false, PairOrder.START))).isEmpty();
    }

    @Test
    public void what_is_overdue_depends_on_the_readers_calendar() {
        people.asks(tamsin);
        PairWish overdue = new PairWish(null, null, null, null, true, PairOrder.NEXT_CHECK_IN);

        when(zones.ofAsking()).thenReturn(ZoneOffset.UTC);
        assertThat(listed(overdue)).as("due today").isEmpty();
        when(zones.ofAsking()).thenReturn(ZoneId.of("Asia/Tokyo"));
        assertThat(listed(overdue)).as("due yesterday").containsExactly(theirs.id());
    }

    @Test
    public void a_username_that_nobody_has_is_refused_at_its_field() {
        people.asks(tamsin);

        assertThatThrownBy(() -> listed(new PairWish(null, null, null, "o'nobody", false, PairOrder.URGENCY)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("person"));
    }

    private List<Long> listed(PairWish wish) {
        return managed.some(managed.asked(wish, managed.run().keySet()), 0, 10).stream().map(kept -> kept.pair().id()).toList();
    }

    private static Programme programme(String name, Set<String> managers) {
        return new Programme(0, 0, name, Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, managers);
    }

    private static Pair pair(long projectId, Person mentor, Person mentee, Programme programme) {
        return new Pair(0, projectId, projectId + 100, mentor.key(), mentee.key(), programme.id(), Stage.RAPPORT, Rhythm.EVERY_2_WEEKS,
                Visibility.PAIR_ONLY, LocalDate.of(2026, 11, 2), 6);
    }
}
