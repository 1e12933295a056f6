package org.mentoringpair.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Duration;
import java.time.Instant;
import org.junit.Test;
import org.mentoringpair.pairing.Stage;

/** What every collection of put-off stages promises. */
public abstract class PutOffsContract {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    abstract PutOffs putOffs();

    @Test
    public void a_stage_is_put_off_by_one_of_the_two_since_a_moment() {
        putOffs().keep(PAIR, AMINA.key(), Stage.PROGRESS, NOON);

        assertThat(isPutOff(NOON.minusMillis(1))).isTrue();
        assertThat(isPutOff(NOON)).isFalse();
        assertThat(putOffs().since(PAIR.id(), SIOBHAN.key(), Stage.PROGRESS, Instant.EPOCH)).isFalse();
        assertThat(putOffs().since(PAIR.id(), AMINA.key(), Stage.WINDING_DOWN, Instant.EPOCH)).isFalse();
        assertThat(putOffs().since(OTHER_PAIR.id(), AMINA.key(), Stage.PROGRESS, Instant.EPOCH)).isFalse();
    }

    @Test
    public void the_latest_time_counts() {
        putOffs().keep(PAIR, AMINA.key(), Stage.PROGRESS, NOON);
        putOffs().keep(PAIR, AMINA.key(), Stage.PROGRESS, NOON.plus(Duration.ofDays(20)));

        assertThat(isPutOff(NOON.plus(Duration.ofDays(19)))).isTrue();
    }

    @Test
    public void nothing_outlives_the_project() {
        putOffs().keep(PAIR, AMINA.key(), Stage.PROGRESS, NOON);
        putOffs().keep(OTHER_PAIR, AMINA.key(), Stage.PROGRESS, NOON);

        putOffs().forgetProject(PAIR.projectId());

        assertThat(isPutOff(Instant.EPOCH)).isFalse();
        assertThat(putOffs().since(OTHER_PAIR.id(), AMINA.key(), Stage.PROGRESS, Instant.EPOCH)).isTrue();
    }

    private boolean isPutOff(Instant since) {
        return putOffs().since(PAIR.id(), AMINA.key(), Stage.PROGRESS, since);
    }
}
