package org.mentoringpair.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.mentoringpair.health.Reason.Kind;

/** What every collection of healths promises. */
public abstract class HealthsContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
    private static final Health LATE = new Health(HealthState.NEEDS_CHECK_IN,
            List.of(new Reason(Kind.OVERDUE, LocalDate.of(2026, 11, 1)), new Reason(Kind.NO_AGREED_GOAL, LocalDate.of(2026, 10, 2))));

    abstract Healths healths();

    @Test
    public void what_was_kept_last_is_there_with_all_its_reasons() {
        healths().keep(new KeptHealth(1, 10_001, Health.ON_TRACK, DAY.minusDays(30), Health.ON_TRACK));
        KeptHealth late = new KeptHealth(1, 10_001, LATE, DAY, Health.ON_TRACK);

        healths().keep(late);

        assertThat(healths().of(1)).contains(late);
        assertThat(healths().of(2)).isEmpty();
    }

    @Test
    public void several_are_found_at_once() {
        KeptHealth first = new KeptHealth(1, 10_001, LATE, DAY, LATE);
        KeptHealth second = new KeptHealth(2, 10_002, Health.TOO_EARLY, DAY, Health.TOO_EARLY);
        healths().keep(first);
        healths().keep(second);

        assertThat(healths().of(List.of(1L, 2L, 3L))).isEqualTo(Map.of(1L, first, 2L, second));
        assertThat(healths().of(List.of())).isEmpty();
    }

    @Test
    public void a_pair_whose_project_is_gone_is_forgotten() {
        healths().keep(new KeptHealth(1, 10_001, LATE, DAY, LATE));
        healths().keep(new KeptHealth(2, 10_002, LATE, DAY, LATE));

        healths().forgetProject(10_001);

        assertThat(healths().of(List.of(1L, 2L))).containsOnlyKeys(2L);
    }
}
