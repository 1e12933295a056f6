package org.mentoringpair.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.health.Reason.Kind;

/** The two know first. */
public class KeptHealthTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Health LATE = new Health(HealthState.NEEDS_CHECK_IN, List.of(new Reason(Kind.OVERDUE, LocalDate.of(2026, 11, 1))));
    private static final Health STALLED = new Health(HealthState.STALLED, List.of());
    private static final Health PAUSED = new Health(HealthState.PAUSED, List.of());

    private final KeptHealth well = KeptHealth.first(7, 10_050, Health.ON_TRACK, LocalDate.of(2026, 11, 2));

    @Test
    public void programme_managers_learn_two_working_days_later_and_a_weekend_is_not_counted() {
        KeptHealth late = well.then(LATE, THURSDAY);

        assertThat(late.now()).isEqualTo(LATE);
        assertThat(late.shown()).isEqualTo(Health.ON_TRACK);
        assertThat(late.toldOn()).isEqualTo(MONDAY);
        assertThat(late.then(LATE, MONDAY.minusDays(1)).shown()).isEqualTo(Health.ON_TRACK);
        assertThat(late.then(LATE, MONDAY).shown()).isEqualTo(LATE);
    }

    @Test
    public void what_the_two_put_right_in_time_nobody_else_learns_of() {
        KeptHealth right = well.then(LATE, THURSDAY).then(Health.ON_TRACK, THURSDAY.plusDays(1));

        assertThat(right.shown()).isEqualTo(Health.ON_TRACK);
        assertThat(right.then(LATE, MONDAY).shown()).isEqualTo(Health.ON_TRACK);
        assertThat(right.then(LATE, MONDAY).since()).isEqualTo(MONDAY);
    }

    @Test
    public void good_news_is_told_at_once_and_worse_news_needs_no_second_delay() {
        KeptHealth told = well.then(LATE, THURSDAY).then(LATE, MONDAY);

        assertThat(told.then(STALLED, MONDAY.plusDays(1)).shown()).isEqualTo(STALLED);
        assertThat(told.then(Health.ON_TRACK, MONDAY.plusDays(1)).shown()).isEqualTo(Health.ON_TRACK);
    }

    @Test
    public void a_pair_first_seen_in_need_or_back_from_a_pause_has_its_two_days_as_well() {
        assertThat(KeptHealth.first(7, 10_050, STALLED, THURSDAY).shown().state()).isEqualTo(HealthState.TOO_EARLY);
        assertThat(well.then(PAUSED, THURSDAY).shown()).isEqualTo(PAUSED);
        assertThat(well.then(PAUSED, THURSDAY).then(LATE, MONDAY).shown()).isEqualTo(Health.ON_TRACK);
    }
}
