package org.mentoringpair.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.programme.PairSearch;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammesInMemory;

/** Noor O'Hara mentors Ngozi; both signed their charter on 1 September, which is due again on 30 November. */
public class CharterReviewsTest {
    private static final Instant SIGNED = Instant.parse("2026-09-01T12:00:00Z");

    private final PeopleInMemory people = new PeopleInMemory();
    private final Person noor = people.joined("noor", "Noor O'Hara");
    private final Person ngozi = people.joined("ngozi", "Ngozi <b>Eze</b>");
    private final Person tamsin = people.joined("tamsin", "Tamsin Achterberg");
    private final PairsInMemory pairs = new PairsInMemory();
    private final ProgrammesInMemory programmes = new ProgrammesInMemory();
    private final ChartersInMemory charters = new ChartersInMemory(pairs);
    private Pair pair;

    @Before
    public void sign() {
        Programme programme = programmes.add(new Programme(0, 10_000, "Leadership", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_AND_PROGRAMME_MANAGER, Set.of(tamsin.key())));
        pair = pairs.add(new Pair(0, 10_001, 10_101, noor.key(), ngozi.key(), programme.id(), Stage.PROGRESS, Rhythm.EVERY_2_WEEKS,
                Visibility.PAIR_AND_PROGRAMME_MANAGER, LocalDate.of(2026, 8, 1), 6));
        charters.add(new Charter(0, pair.id(), pair.projectId(), 10_102, Terms.usual(pair)));
        signed(ngozi, SIGNED);
        signed(noor, SIGNED.plusSeconds(86_400));
    }

    @Test
    public void it_is_due_ninety_days_after_the_first_of_the_two_signed_as_the_searchers_calendar_has_it() {
        assertThat(due("2026-11-29T23:30:00Z", ZoneOffset.UTC).issuesDue(noor)).isEmpty();
        assertThat(due("2026-11-29T23:30:00Z", ZoneId.of("Asia/Tokyo")).issuesDue(noor)).containsExactly(pair.issueId());
        assertThat(due("2026-11-30T00:00:00Z", ZoneOffset.UTC).issuesDue(tamsin)).containsExactly(pair.issueId());
    }

    @Test
    public void nobody_finds_pairs_into_which_they_may_not_look() {
        pairs.visibilityMoved(pair.id(), Visibility.PAIR_ONLY);

        assertThat(due("2026-12-24T00:00:00Z", ZoneOffset.UTC).issuesDue(tamsin)).isEmpty();
        assertThat(due("2026-12-24T00:00:00Z", ZoneOffset.UTC).issuesDue(ngozi)).containsExactly(pair.issueId());
    }

    @Test
    public void a_charter_that_was_signed_again_or_no_longer_holds_is_not_due() {
        signed(ngozi, SIGNED.plusSeconds(80 * 86_400));
        signed(noor, SIGNED.plusSeconds(80 * 86_400));
        assertThat(due("2026-12-24T00:00:00Z", ZoneOffset.UTC).issuesDue(noor)).isEmpty();

        charters.reopen(1, SIGNED.plusSeconds(81 * 86_400), ngozi.key());
        assertThat(due("2027-12-24T00:00:00Z", ZoneOffset.UTC).issuesDue(noor)).isEmpty();
    }

    private void signed(Person who, Instant at) {
        charters.sign(1, Signature.now(who.key(), 1, at));
    }

    private CharterReviews due(String now, ZoneId zone) {
        TimeZones all = mock(TimeZones.class);
        when(all.of(any())).thenReturn(zone);
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new CharterReviews(new PairSearch(pairs, programmes, people, all, clock), charters, all, clock);
    }
}
