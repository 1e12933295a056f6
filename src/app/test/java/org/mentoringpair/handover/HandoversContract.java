package org.mentoringpair.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.actionplan.PlannedIssue.Kind;

/** What every collection of handovers promises. */
public abstract class HandoversContract {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:15:00.123Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T19:15:00.456Z");

    abstract Handovers handovers();

    @Test
    public void a_handover_is_given_back_as_it_was_kept() {
        Handover waiting = handover(1);
        Handover done = new Handover(2, 10_002, 4, MONDAY, MONDAY, 9, "9-c0ffee", TUESDAY, List.of(new Belonging(10_201, Kind.ACTION, MONDAY, 20_201)));

        handovers().keep(waiting);
        handovers().keep(done);

        assertThat(handovers().of(1)).contains(waiting);
        assertThat(handovers().of(2)).contains(done);
        assertThat(handovers().of(3)).isEmpty();
    }

    @Test
    public void what_is_kept_anew_takes_the_place_of_what_was_there() {
        handovers().keep(handover(1));
        handovers().keep(handover(2));
        Handover agreed = handover(1).choosing(List.of(Belonging.chosen(10_101, Kind.GOAL))).agreed(TUESDAY);

        handovers().keep(agreed);

        assertThat(handovers().of(1)).contains(agreed);
        assertThat(handovers().of(2)).contains(handover(2));
    }

    @Test
    public void who_has_set_out_is_under_way_until_everything_has_arrived() {
        handovers().keep(handover(1));
        handovers().keep(handover(2).agreed(TUESDAY).goingTo(7, "7-1"));
        handovers().keep(handover(3).agreed(TUESDAY));
        handovers().keep(handover(4).agreed(TUESDAY).goingTo(8, null).done(TUESDAY));

        assertThat(handovers().underWay()).containsExactly(2L);
        assertThat(handovers().waiting()).containsExactlyInAnyOrder(new Handovers.Waiting(1, MONDAY, null), new Handovers.Waiting(3, MONDAY, TUESDAY));
    }

    @Test
    public void a_single_belonging_takes_the_place_of_the_one_of_the_same_issue() {
        handovers().keep(handover(1));
        Belonging begun = Belonging.chosen(10_101, Kind.GOAL).begun(TUESDAY);

        handovers().keep(handover(1), begun);
        handovers().keep(handover(1), begun.as(20_101));
        handovers().keep(handover(1), Belonging.chosen(Belonging.BASKET, Kind.MILESTONE));

        assertThat(handovers().of(1).orElseThrow().belongings()).containsExactlyInAnyOrder(begun.as(20_101), Belonging.chosen(10_102, Kind.MILESTONE),
                Belonging.chosen(Belonging.BASKET, Kind.MILESTONE));
    }

    @Test
    public void what_is_forgotten_is_gone_for_this_pair_alone() {
        for (long pair = 1; pair <= 4; pair++) {
            handovers().keep(handover(pair));
        }

        handovers().forget(1);
        handovers().projectIsGone(10_002);
        handovers().issueIsGone(10_301);

        assertThat(handovers().of(1)).isEmpty();
        assertThat(handovers().of(2)).isEmpty();
        assertThat(handovers().of(3).orElseThrow().belongings()).containsExactly(Belonging.chosen(10_302, Kind.MILESTONE));
        assertThat(handovers().of(4)).contains(handover(4));
        handovers().keep(new Handover(1, 10_001, 1, MONDAY, null, 0, null, null, List.of()));
        assertThat(handovers().of(1).orElseThrow().belongings()).isEmpty();
    }

    static Handover handover(long pairId) {
        return new Handover(pairId, 10_000 + pairId, 1, MONDAY, null, 0, null, null,
                List.of(Belonging.chosen(10_001 + 100 * pairId, Kind.GOAL), Belonging.chosen(10_002 + 100 * pairId, Kind.MILESTONE)));
    }
}
