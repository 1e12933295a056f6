package org.mentoringpair.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.Test;

public class StageFollowingTest {
    private final PairsInMemory pairs = new PairsInMemory();
    private final StageFollowing following = new StageFollowing(pairs, Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
    private final Pair pair = pairs.add(new Pair(0, 10001, 10101, "amara-key", "brian-key", 7, Stage.RAPPORT, Rhythm.EVERY_2_WEEKS,
            Visibility.PAIR_ONLY, LocalDate.of(2026, 11, 2), 6));

    @Test
    public void a_pair_whose_issue_is_paused_pauses_and_is_not_due() {
        KeptDates kept = following.follow(pair, Stage.PAUSED, "amara-key", "");

        assertThat(kept.next()).isNull();
        assertThat(pairs.withId(pair.id()).orElseThrow().stage()).isEqualTo(Stage.PAUSED);
    }

    @Test
    public void who_takes_it_up_again_goes_on_where_they_were() {
        inStage(Stage.PROGRESS);
        following.follow(now(), Stage.PAUSED, "amara-key", "");
        following.follow(now(), Stage.CLOSED, "brian-key", "We did not fit");

        KeptDates kept = following.follow(now(), null, "amara-key", "");

        assertThat(kept.pair().stage()).isEqualTo(Stage.PROGRESS);
        assertThat(pairs.stageMoves(pair.id())).extracting(StageMove::reason).contains("We did not fit");
        assertThat(kept.next()).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    public void where_nobody_remembers_they_begin_with_rapport() {
        Pair paused = pairs.add(new Pair(0, 10002, 10102, "amara-key", "brian-key", 7, Stage.PAUSED, Rhythm.EVERY_2_WEEKS,
                Visibility.PAIR_ONLY, LocalDate.of(2026, 11, 2), 6));

        assertThat(following.follow(paused, null, "amara-key", "").pair().stage()).isEqualTo(Stage.RAPPORT);
    }

    @Test
    public void a_pair_that_is_in_step_stays_where_it_is() {
        inStage(Stage.MOVING_ON);

        assertThat(following.follow(now(), null, "amara-key", "").pair().stage()).isEqualTo(Stage.MOVING_ON);
        assertThat(pairs.stageMoves(pair.id())).hasSize(1);
    }

    private void inStage(Stage stage) {
        pairs.stageMoved(new StageMove(pair.id(), Stage.RAPPORT, stage, "amara-key", Instant.parse("2026-11-20T12:00:00Z"), ""), null);
    }

    private Pair now() {
        return pairs.withId(pair.id()).orElseThrow();
    }
}
