package org.mentoringpair.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.MILESTONE;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;
import static org.mentoringpair.checkins.Amina.talk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Postponement;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageMove;
import org.mentoringpair.pairing.Viewer;

/** Amina and Siobhan last met on 9 November and are due on the 23rd, a day after today. */
public class PostponingTest {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 9);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 23);
    private static final LocalDate TODAY = DUE.minusDays(1);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final PairsInMemory pairs = new PairsInMemory();
    private final Pair pair = pairs.add(PAIR);
    private final List<String> told = new ArrayList<>();
    private final CheckIns checkIns = new CheckInsInMemory();
    private final Postponing postponing = new Postponing(pairs, (shown, last, next) -> told.add(last + " then " + next), new TurnsHere(), new InUtc(), CLOCK);

    public PostponingTest() {
        log(LAST);
    }

    @Test
    public void leaving_one_out_moves_the_next_by_a_rhythm_and_says_who_did() {
        postponing.skip(AMINA, pair, DUE);

        assertThat(due()).isEqualTo(DUE.plusWeeks(2));
        assertThat(told).containsExactly(LAST + " then " + DUE.plusWeeks(2));
        assertThat(pairs.postponements(pair.id())).containsExactly(new Postponement(pair.id(), Postponement.Kind.SKIPPED, DUE, DUE.plusWeeks(2), AMINA.key(), TODAY, CLOCK.instant()));
        assertThat(pairs.issuesDueBefore(DUE.plusWeeks(2), new Viewer(AMINA.key(), Set.of()))).isEmpty();
    }

    @Test
    public void what_has_long_passed_is_skipped_into_the_future() {
        pairs.checkInsMoved(pair.id(), LAST.minusWeeks(8), DUE.minusWeeks(8));

        assertThat(postponing.skip(SIOBHAN, pair, DUE.minusWeeks(8))).isEqualTo(DUE);
    }

    @Test
    public void the_same_twice_does_it_once_and_two_at_once_do_not_skip_two() {
        postponing.skip(AMINA, pair, DUE);
        assertThat(postponing.skip(SIOBHAN, pair, DUE)).isEqualTo(DUE.plusWeeks(2));
        assertThat(pairs.postponements(pair.id())).hasSize(1);

        assertThatThrownBy(() -> postponing.pauseUntil(AMINA, pair, DUE, DUE.plusDays(60))).hasMessage("mentoring.checkins.postpone.meanwhile");
        postponing.skip(AMINA, pair, DUE.plusWeeks(2));
        assertThat(due()).isEqualTo(DUE.plusWeeks(4));
    }

    @Test
    public void a_pause_ends_on_its_day_and_meeting_ends_it_too() {
        postponing.pauseUntil(SIOBHAN, pair, DUE, DUE.plusDays(40));
        assertThat(due()).isEqualTo(DUE.plusDays(40));

        log(TODAY);
        assertThat(due()).isEqualTo(TODAY.plusWeeks(2));
    }

    @Test
    public void a_check_in_of_before_that_is_logged_late_leaves_what_was_put_off() {
        postponing.pauseUntil(SIOBHAN, pair, DUE, DUE.plusDays(40));

        log(TODAY.minusDays(3));

        assertThat(due()).isEqualTo(DUE.plusDays(40));
    }

    @Test
    public void whoever_pauses_on_the_day_they_met_has_paused() {
        log(TODAY);
        postponing.pauseUntil(SIOBHAN, pair, TODAY.plusWeeks(2), DUE.plusDays(40));
        log(TODAY.minusDays(1));

        assertThat(due()).isEqualTo(DUE.plusDays(40));
    }

    @Test
    public void going_on_as_usual_brings_the_usual_day_back_however_often() {
        postponing.skip(AMINA, pair, DUE);
        assertThat(postponing.resume(SIOBHAN, pair, DUE.plusWeeks(2))).isEqualTo(DUE);
        assertThat(postponing.resume(SIOBHAN, pair, DUE)).isEqualTo(DUE);
        assertThat(pairs.postponements(pair.id())).extracting(Postponement::kind).containsExactly(Postponement.Kind.RESUMED, Postponement.Kind.SKIPPED);
    }

    @Test
    public void a_day_that_makes_no_pause_is_refused_at_its_field() {
        for (LocalDate day : new LocalDate[] {null, DUE, DUE.minusDays(1), TODAY.plusMonths(12).plusDays(1)}) {
            assertThatThrownBy(() -> postponing.pauseUntil(AMINA, pair, DUE, day)).as("%s", day)
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("until"));
        }
        assertThat(due()).isEqualTo(DUE);
    }

    @Test
    public void who_does_not_meet_has_nothing_to_put_off_and_it_is_for_the_two_alone() {
        assertThatThrownBy(() -> postponing.skip(IVO, pair, DUE)).isInstanceOf(CheckInMissing.class);
        pairs.stageMoved(new StageMove(pair.id(), pair.stage(), Stage.PAUSED, AMINA.key(), Instant.EPOCH, ""), null);

        assertThatThrownBy(() -> postponing.skip(AMINA, pair, DUE)).hasMessage("mentoring.checkins.postpone.not-meeting");
    }

    private LocalDate due() {
        return pairs.kept(pair.id()).orElseThrow().next();
    }

    private void log(LocalDate day) {
        CheckInDates dates = new CheckInDates(checkIns, pairs, (shown, last, next) -> { });
        new CheckInLogging(checkIns, dates, new TurnsHere(), new InUtc(), CLOCK).log(AMINA, pair, MILESTONE, "form-" + day, talk(day.toString()));
    }
}
