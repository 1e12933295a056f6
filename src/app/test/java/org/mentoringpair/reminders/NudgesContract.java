package org.mentoringpair.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** What every collection of nudges promises. */
public abstract class NudgesContract {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    abstract Nudges nudges();

    @Test
    public void what_some_pairs_were_asked_since_a_day_is_found() {
        Nudge old = new Nudge(1, 10_001, MONDAY.minusDays(1));
        Nudge latest = new Nudge(1, 10_001, MONDAY);
        Nudge other = new Nudge(2, 10_002, MONDAY.plusDays(1));
        nudges().keep(List.of(old, latest));
        nudges().keep(List.of(other, new Nudge(3, 10_003, MONDAY)));

        assertThat(nudges().since(MONDAY, List.of(1L, 2L))).containsExactly(latest, other);
        assertThat(nudges().since(MONDAY.minusDays(1), List.of(1L))).containsExactly(old, latest);
        assertThat(nudges().since(MONDAY, List.of())).isEmpty();

        nudges().forgetBefore(MONDAY);
        assertThat(nudges().since(LocalDate.EPOCH, List.of(1L, 2L))).containsExactly(latest, other);
    }

    @Test
    public void they_do_not_outlive_their_project() {
        nudges().keep(List.of(new Nudge(1, 10_001, MONDAY), new Nudge(2, 10_002, MONDAY)));

        nudges().forgetProject(10_001);

        assertThat(nudges().since(MONDAY, List.of(1L, 2L))).containsExactly(new Nudge(2, 10_002, MONDAY));
    }
}
