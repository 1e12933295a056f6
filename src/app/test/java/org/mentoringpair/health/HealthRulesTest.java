package org.mentoringpair.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.health.Reason.Kind;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;

/** A pair that began on 1 September 2026 and means to meet every two weeks. */
public class HealthRulesTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate CALL = LocalDate.of(2026, 10, 1);

    @Test
    public void a_pair_that_pauses_or_has_parted_is_neither_well_nor_unwell() {
        assertThat(judged(Stage.PAUSED, "2026-09-10", null, "2027-06-01")).isEqualTo(new Health(HealthState.PAUSED, List.of()));
        assertThat(judged(Stage.CLOSED, null, null, "2027-06-01")).isEqualTo(new Health(HealthState.CLOSED, List.of()));
    }

    @Test
    public void three_weeks_are_too_early_to_tell_unless_the_first_check_in_was_missed() {
        assertThat(judged(Stage.RAPPORT, null, "2026-09-15", "2026-09-15").state()).isEqualTo(HealthState.TOO_EARLY);
        assertThat(judged(Stage.RAPPORT, null, "2026-09-15", "2026-09-16").state()).isEqualTo(HealthState.ON_TRACK);
        assertThat(judged(Stage.RAPPORT, "2026-09-10", "2026-09-24", "2026-09-21").state()).isEqualTo(HealthState.TOO_EARLY);
        assertThat(judged(Stage.RAPPORT, "2026-09-10", "2026-09-24", "2026-09-22").state()).isEqualTo(HealthState.ON_TRACK);
    }

    @Test
    public void help_is_wanted_once_a_check_in_is_late_by_more_than_half_a_rhythm() {
        assertThat(judged(Stage.PROGRESS, "2026-10-01", "2026-10-15", "2026-10-22").state()).isEqualTo(HealthState.ON_TRACK);
        assertThat(judged(Stage.PROGRESS, "2026-10-01", "2026-10-15", "2026-10-23")).isEqualTo(needsCheckIn(Kind.OVERDUE, "2026-10-15"));
        assertThat(judged(Stage.PROGRESS, null, "2026-09-15", "2026-09-23")).isEqualTo(needsCheckIn(Kind.NEVER_MET, "2026-09-15"));
    }

    @Test
    public void sixty_days_of_silence_stall_a_pair() {
        assertThat(judged(Stage.PROGRESS, "2026-10-01", "2026-10-15", "2026-11-29").state()).isEqualTo(HealthState.NEEDS_CHECK_IN);
        assertThat(judged(Stage.PROGRESS, "2026-10-01", "2026-10-15", "2026-11-30")).isEqualTo(stalled(Kind.NOT_MET, "2026-10-01"));
        assertThat(judged(Stage.PROGRESS, null, "2026-09-15", "2026-10-31")).isEqualTo(stalled(Kind.NOT_MET, "2026-09-01"));
    }

    @Test
    public void three_rhythms_of_silence_are_waited_for_where_that_is_longer() {
        Pair slow = pair(Stage.PROGRESS).meeting(Rhythm.EVERY_4_WEEKS);
        KeptDates kept = new KeptDates(slow, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 29));

        assertThat(new HealthRules(kept, START, List.of(), LocalDate.of(2026, 12, 23)).judged().state()).isEqualTo(HealthState.NEEDS_CHECK_IN);
        assertThat(new HealthRules(kept, START, List.of(), LocalDate.of(2026, 12, 24)).judged().state()).isEqualTo(HealthState.STALLED);
    }

    @Test
    public void a_check_in_that_was_put_off_is_not_missed_however_long_ago_the_last_one_was() {
        assertThat(judged(Stage.PROGRESS, "2026-09-20", "2027-01-10", "2027-01-10").state()).isEqualTo(HealthState.ON_TRACK);
    }

    @Test
    public void a_pair_that_does_not_get_past_the_beginning_and_does_not_meet_is_stuck() {
        assertThat(judged(Stage.DIRECTION, "2026-09-08", "2026-09-22", "2026-09-29").state()).isEqualTo(HealthState.ON_TRACK);
        assertThat(judged(Stage.DIRECTION, "2026-09-08", "2026-09-22", "2026-09-30")).isEqualTo(stalled(Kind.STUCK, "2026-09-01"));
        assertThat(judged(Stage.PROGRESS, "2026-09-08", "2026-09-22", "2026-09-30").state()).isEqualTo(HealthState.NEEDS_CHECK_IN);
    }

    @Test
    public void somebody_who_asks_for_a_call_is_heard_even_in_the_first_days() {
        Reason call = new Reason(Kind.CONCERN, CALL);
        KeptDates early = new KeptDates(pair(Stage.RAPPORT), null, LocalDate.of(2026, 9, 15));

        assertThat(new HealthRules(early, START, List.of(call), LocalDate.of(2026, 9, 3)).judged()).isEqualTo(new Health(HealthState.NEEDS_CHECK_IN, List.of(call)));
    }

    private static Health judged(Stage stage, String last, String next, String today) {
        KeptDates kept = new KeptDates(pair(stage), day(last), day(next));
        return new HealthRules(kept, START, List.of(), LocalDate.parse(today)).judged();
    }

    private static Health needsCheckIn(Kind kind, String day) {
        return new Health(HealthState.NEEDS_CHECK_IN, List.of(new Reason(kind, LocalDate.parse(day))));
    }

    private static Health stalled(Kind kind, String day) {
        return new Health(HealthState.STALLED, List.of(new Reason(kind, LocalDate.parse(day))));
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    static Pair pair(Stage stage) {
        return new Pair(7, 10_050, 10_500, "siobhan", "amina", 3, stage, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_AND_PROGRAMME_MANAGER, START, 6);
    }
}
