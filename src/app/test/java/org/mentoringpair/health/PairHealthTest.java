package org.mentoringpair.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.Test;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.health.Reason.Kind;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairOrder;
import org.mentoringpair.pairing.PairsAsked;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageMove;
import org.mentoringpair.pairing.Urgency;
import org.mentoringpair.pairing.Viewer;

/** Began on 1 September, due on the 15th, late from the 23rd on. */
public class PairHealthTest {
    private static final Viewer MANAGER = new Viewer("tamsin", Set.of(3L));
    private static final Viewer MENTEE = new Viewer("amina", Set.of());

    private final PairsInMemory pairs = new PairsInMemory();
    private final HealthsInMemory healths = new HealthsInMemory();
    private final List<HealthSign> signs = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Pair pair = pairs.add(HealthRulesTest.pair(Stage.PROGRESS));

    @Test
    public void the_daily_round_tells_the_two_first_and_their_managers_two_working_days_later() {
        round("2026-09-03");
        round("2026-09-23");
        assertThat(seenBy(MENTEE).state()).isEqualTo(HealthState.NEEDS_CHECK_IN);
        assertThat(seenBy(MANAGER).state()).isEqualTo(HealthState.TOO_EARLY);

        round("2026-09-24");
        assertThat(listed(HealthState.NEEDS_CHECK_IN)).as("the list of those who run the programme does not know before they do").isZero();
        round("2026-09-25");

        assertThat(listed(HealthState.NEEDS_CHECK_IN)).isEqualTo(1);
        assertThat(seenBy(MANAGER).reasons()).containsExactly(new Reason(Kind.NEVER_MET, LocalDate.of(2026, 9, 15)));
        assertThat(told).containsExactly("TOO_EARLY", "TOO_EARLY", "NEEDS_CHECK_IN");
    }

    private int listed(HealthState state) {
        return pairs.count(new PairsAsked(Set.of(pair.programmeId()), null, state.urgency(), null, null, PairOrder.URGENCY));
    }

    @Test
    public void where_nothing_has_changed_nothing_is_written() {
        round("2026-09-03");
        told.clear();

        round("2026-09-04");
        round("2026-09-05");

        assertThat(told).isEmpty();
    }

    @Test
    public void a_pair_that_has_just_come_to_its_stage_is_not_stuck_in_it() {
        pairs.stageMoved(new StageMove(pair.id(), Stage.PROGRESS, Stage.DIRECTION, "amina", Instant.parse("2026-09-20T10:00:00Z"), ""),
                LocalDate.of(2026, 9, 15));

        round("2026-09-25");

        assertThat(seenBy(MENTEE).reasons()).extracting(Reason::kind).containsExactly(Kind.NEVER_MET);
    }

    @Test
    public void what_other_parts_of_the_app_know_is_a_reason_too() {
        signs.add((some, today) -> Map.of(pair.id(), new Reason(Kind.CONCERN, today)));

        round("2026-09-03");

        assertThat(seenBy(MENTEE)).isEqualTo(new Health(HealthState.NEEDS_CHECK_IN, List.of(new Reason(Kind.CONCERN, LocalDate.of(2026, 9, 3)))));
    }

    @Test
    public void the_round_asks_a_sign_once_for_many_pairs_and_as_often_for_fifty_as_for_nine() {
        round("2026-09-03");
        List<Integer> asked = new ArrayList<>();
        signs.add((some, today) -> {
            asked.add(some.size());
            return Map.of();
        });
        for (int many : new int[] {9, 50}) {
            while (pairs.keptAfter(0, 1000).size() < many) {
                pairs.add(HealthRulesTest.pair(Stage.PROGRESS));
            }
            round("2026-09-03");
            asked.clear();

            round("2026-09-04");

            assertThat(asked).containsExactly(many);
        }
    }

    @Test
    public void what_was_read_for_many_pairs_is_not_read_again_for_each() {
        pairs.add(HealthRulesTest.pair(Stage.PROGRESS));
        List<Integer> asked = new ArrayList<>();
        signs.add((some, today) -> {
            asked.add(some.size());
            return Map.of(pair.id(), new Reason(Kind.CONCERN, today));
        });

        round("2026-09-03");

        assertThat(asked).containsExactly(2);
        assertThat(seenBy(MENTEE).state()).isEqualTo(HealthState.NEEDS_CHECK_IN);
    }

    @Test
    public void a_pair_that_met_while_the_round_went_on_is_judged_by_that() {
        HealthRound round = new HealthRound(pairs, health("2026-09-23"), (it, state) -> told.add(state.name()), new TurnsHere());
        round.each(judgement -> {
            assertThat(judgement.after().now().state()).isEqualTo(HealthState.NEEDS_CHECK_IN);
            pairs.checkInsMoved(pair.id(), LocalDate.of(2026, 9, 23), LocalDate.of(2026, 10, 7));
            round.keep(judgement);
        });

        assertThat(seenBy(MENTEE)).isEqualTo(Health.ON_TRACK);
    }

    @Test
    public void a_pair_that_was_judged_anew_while_the_round_went_on_stays_what_it_is() {
        boolean[] concern = {false};
        signs.add((some, today) -> concern[0] ? Map.of(pair.id(), new Reason(Kind.CONCERN, today)) : Map.of());
        HealthRound round = new HealthRound(pairs, health("2026-09-03"), (it, state) -> told.add(state.name()), new TurnsHere());
        round.each(judgement -> {
            concern[0] = true;
            health("2026-09-03").judged(pairs.kept(pair.id()).orElseThrow());
            round.keep(judgement);
        });

        assertThat(seenBy(MENTEE).reasons()).extracting(Reason::kind).containsExactly(Kind.CONCERN);
    }

    @Test
    public void rows_of_an_older_version_are_brought_in_line_with_how_the_pair_is_doing() {
        Pair other = pairs.add(HealthRulesTest.pair(Stage.PROGRESS));
        round("2026-09-03");
        round("2026-09-23");
        pairs.urgencyMoved(pair.id(), new Urgency(0, 0));
        List<Long> written = new ArrayList<>();
        OneAtATime turns = new OneAtATime() {
            @Override
            public <T> T inTurn(String what, Supplier<T> work) {
                written.add(pair.id());
                return work.get();
            }
        };

        new Urgencies(pairs, healths, turns).catchUp();

        assertThat(pairs.urgencies(List.of(pair.id(), other.id())).values()).containsOnly(new Urgency(HealthState.NEEDS_CHECK_IN.urgency(), 0));
        assertThat(written).as("the other one was right").hasSize(1);
    }

    @Test
    public void a_pair_that_was_never_judged_is_at_its_beginning() {
        assertThat(seenBy(MANAGER)).isEqualTo(Health.TOO_EARLY);
    }

    private Health seenBy(Viewer viewer) {
        return health("2026-09-01").seenBy(viewer, pair, healths.of(pair.id()).orElse(null));
    }

    private void round(String day) {
        HealthRound round = new HealthRound(pairs, health(day), (it, state) -> told.add(state.name()), new TurnsHere());
        round.each(round::keep);
    }

    private PairHealth health(String day) {
        return new PairHealth(healths, pairs, signs, Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC));
    }
}
