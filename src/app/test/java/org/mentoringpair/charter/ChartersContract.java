package org.mentoringpair.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.pairing.Visibility;

/** What every collection of charters promises. */
public abstract class ChartersContract {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:15:00.123Z");
    private static final String HOSTILE = "<img src=x onerror=alert(1)> \"so\" & 美咲\nsecond line";

    abstract Charters charters();

    abstract Pairs pairs();

    @Test
    public void a_charter_is_found_by_its_pair_and_by_its_issue_with_every_word_of_its_terms() {
        Charter charter = charters().add(charter(1, 10_001, everything()));

        assertThat(charters().ofPair(1)).contains(charter);
        assertThat(charters().ofIssue(10_001)).contains(charter);
        assertThat(charters().ofPair(2)).isEmpty();
        assertThat(charters().ofIssue(10_002)).isEmpty();
    }

    @Test
    public void the_terms_and_the_issue_of_a_charter_change() {
        Charter charter = charters().add(charter(1, 10_001, everything()));
        Charter other = charters().add(charter(2, 10_002, everything()));

        charters().change(charter.withIssue(10_003).with(charter.terms().with(Visibility.PAIR_ONLY)));

        assertThat(charters().ofPair(1)).contains(new Charter(charter.id(), 1, 20_001, 10_003, charter.terms().with(Visibility.PAIR_ONLY)));
        assertThat(charters().ofPair(2)).contains(other);
    }

    @Test
    public void signatures_come_latest_first_and_a_change_reopens_those_that_hold() {
        long charter = charters().add(charter(1, 10_001, everything())).id();
        charters().sign(charter, Signature.now("amara", 1, MONDAY));
        charters().reopen(charter, MONDAY.plusSeconds(60), "siobhan");
        charters().sign(charter, Signature.now("siobhan", 2, MONDAY.plusSeconds(90)));
        charters().reopen(charter, MONDAY.plusSeconds(120), null);

        assertThat(charters().signatures(charter)).containsExactly(
                new Signature("siobhan", 2, MONDAY.plusSeconds(90), MONDAY.plusSeconds(120), null),
                new Signature("amara", 1, MONDAY, MONDAY.plusSeconds(60), "siobhan"));
    }

    @Test
    public void the_signatures_that_hold_are_read_for_many_pairs_at_once() {
        long first = signed(charter(1, 10_001, everything())).id();
        charters().sign(first, Signature.now("siobhan", 1, MONDAY.plusSeconds(60)));
        long changed = signed(charter(2, 10_002, everything())).id();
        charters().reopen(changed, MONDAY.plusSeconds(60), "siobhan");
        signed(charter(3, 10_003, everything()));
        charters().add(charter(4, 10_004, everything()));

        assertThat(charters().holding(List.of(1L, 2L, 4L, 5L))).isEqualTo(
                Map.of(1L, List.of(Signature.now("siobhan", 1, MONDAY.plusSeconds(60)), Signature.now("amara", 1, MONDAY))));
        assertThat(charters().holding(List.of())).isEmpty();
        assertThat(charters().holding(LongStream.rangeClosed(3, 2_100).boxed().toList())).containsOnlyKeys(3L);
    }

    @Test
    public void pairs_that_signed_long_ago_are_found_by_those_who_may_look_into_them() {
        Set<Stage> stages = Set.of(Stage.RAPPORT, Stage.PROGRESS);
        Pair open = signedPair(1, Stage.RAPPORT, Visibility.PAIR_AND_PROGRAMME_MANAGER, MONDAY);
        charters().sign(charters().ofPair(open.id()).orElseThrow().id(), Signature.now("siobhan", 1, MONDAY));
        Pair closed = signedPair(2, Stage.PROGRESS, Visibility.PAIR_ONLY, MONDAY);
        Pair reopened = signedPair(3, Stage.RAPPORT, Visibility.PAIR_AND_PROGRAMME_MANAGER, MONDAY);
        charters().reopen(charters().ofPair(reopened.id()).orElseThrow().id(), MONDAY, "siobhan");
        signedPair(4, Stage.PAUSED, Visibility.PAIR_AND_PROGRAMME_MANAGER, MONDAY);
        signedPair(5, Stage.RAPPORT, Visibility.PAIR_AND_PROGRAMME_MANAGER, MONDAY.plusMillis(1));

        assertThat(charters().signedBefore(MONDAY.plusMillis(1), stages, new Viewer("amara", Set.of()))).containsExactly(open, closed);
        assertThat(charters().signedBefore(MONDAY.plusMillis(1), stages, new Viewer("tamsin", Set.of(7L, 8L)))).containsExactly(open);
        assertThat(charters().signedBefore(MONDAY.plusMillis(1), stages, new Viewer("victor", Set.of(8L)))).isEmpty();
        assertThat(charters().signedBefore(MONDAY, stages, new Viewer("amara", Set.of(7L)))).isEmpty();
    }

    private Pair signedPair(int number, Stage stage, Visibility visibility, Instant at) {
        Pair pair = pairs().add(new Pair(0, 20_000 + number, 30_000 + number, "siobhan", "amara", 7, stage, Rhythm.EVERY_2_WEEKS, visibility, LocalDate.of(2026, 11, 2), 6));
        charters().sign(charters().add(charter(pair.id(), 10_000 + number, everything())).id(), Signature.now("amara", 1, at));
        return pair;
    }

    @Test
    public void versions_are_kept_as_they_were_signed_latest_first() {
        long charter = charters().add(charter(1, 10_001, everything())).id();
        CharterVersion first = new CharterVersion(1, MONDAY, new Content(Map.of(CharterTab.PURPOSE, HOSTILE), everything()));
        CharterVersion second = new CharterVersion(2, MONDAY.plusSeconds(60), new Content(Map.of(), everything().withDuties(List.of())));
        charters().keep(charter, first);
        charters().keep(charter, second);

        assertThat(charters().versions(charter)).containsExactly(second, first);
        assertThat(charters().latestVersion(charter)).contains(second);
        assertThat(charters().latestVersion(charter + 1)).isEmpty();
    }

    @Test
    public void those_of_several_pairs_are_read_at_once() {
        Charter charter = charters().add(charter(1, 10_001, everything()));
        Charter unsigned = charters().add(charter(2, 10_002, everything()));
        Charter other = signed(charter(3, 10_003, everything()));
        Signature early = Signature.now("amara", 1, MONDAY);
        Signature late = Signature.now("siobhan", 1, MONDAY.plusSeconds(90));
        charters().sign(charter.id(), early);
        charters().sign(charter.id(), late);
        CharterVersion version = new CharterVersion(1, MONDAY, new Content(Map.of(CharterTab.PURPOSE, HOSTILE), everything()));
        charters().keep(charter.id(), version);

        assertThat(charters().ofPairs(List.of(1L, 2L, 9L))).containsExactly(charter, unsigned);
        assertThat(charters().signatures(List.of(charter.id(), unsigned.id()))).isEqualTo(Map.of(charter.id(), List.of(late, early)));
        assertThat(charters().versions(List.of(charter.id(), unsigned.id()))).isEqualTo(Map.of(charter.id(), List.of(version)));
        assertThat(charters().versions(List.of(other.id()))).containsOnlyKeys(other.id());
        assertThat(charters().ofPairs(List.of())).isEmpty();
        assertThat(charters().signatures(List.of())).isEmpty();
    }

    @Test
    public void nothing_of_a_charter_outlives_its_issue_or_its_project() {
        Charter byIssue = signed(charter(1, 10_001, everything()));
        Charter byProject = signed(charter(2, 10_002, everything()));
        Charter staying = signed(charter(3, 10_003, everything()));

        charters().forgetIssue(10_001);
        charters().forgetProject(20_002);

        assertThat(charters().ofPair(1)).isEmpty();
        assertThat(charters().signatures(byIssue.id())).isEmpty();
        assertThat(charters().versions(byProject.id())).isEmpty();
        assertThat(charters().ofPair(3)).contains(staying);
        assertThat(charters().signatures(staying.id())).hasSize(1);
    }

    private Charter signed(Charter newCharter) {
        Charter charter = charters().add(newCharter);
        charters().sign(charter.id(), Signature.now("amara", 1, MONDAY));
        charters().keep(charter.id(), new CharterVersion(1, MONDAY, new Content(Map.of(), charter.terms())));
        return charter;
    }

    private static Charter charter(long pairId, long issueId, Terms terms) {
        return new Charter(0, pairId, 20_000 + pairId, issueId, terms);
    }

    static Terms everything() {
        WorkingHours early = new WorkingHours(7 * 60 + 30, WorkingHours.MINUTES_OF_A_DAY, Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY));
        return new Terms(new Logistics(Rhythm.EVERY_3_WEEKS, 60, Channel.IN_PERSON, HOSTILE, ResponseTime.A_WEEK, early, WorkingHours.USUAL),
                List.of(new Boundary(1, "Personal topics", HOSTILE, "Only when asked", "", "Now and then", Side.MENTOR), Boundary.about(4, "Travel")),
                List.of(new Duty("Sets the agenda", Duty.Doer.MENTEE), new Duty(HOSTILE, Duty.Doer.BOTH)),
                new Measures(List.of("I speak up in reviews"), List.of(), "We would do it again"), Visibility.PAIR_AND_PROGRAMME_MANAGER);
    }
}
