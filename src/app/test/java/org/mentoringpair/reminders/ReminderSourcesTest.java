package org.mentoringpair.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.health.Health;
import org.mentoringpair.health.HealthState;
import org.mentoringpair.health.HealthsInMemory;
import org.mentoringpair.health.KeptHealth;
import org.mentoringpair.health.Reason;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Postponed;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageMove;
import org.mentoringpair.pairing.Visibility;

public class ReminderSourcesTest {
    private static final LocalDate START = LocalDate.parse("2026-03-02");

    private final PairsInMemory pairs = new PairsInMemory();
    private final Pair pair = pairs.add(new Pair(0, 10_050, 10_500, "siobhan", "amina", 3, Stage.PROGRESS, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY, START, 12));

    @Test
    public void a_review_comes_every_ninety_days_and_never_on_the_first() {
        assertThat(Recurring.latest(START, 90, START)).isEqualTo(START.plusDays(90));
        assertThat(Recurring.latest(START, 90, START.plusDays(178))).isEqualTo(START.plusDays(90));
        assertThat(Recurring.latest(START, 90, START.plusDays(180))).isEqualTo(START.plusDays(180));
        assertThat(Recurring.latest(START, 90, START.plusDays(200))).isEqualTo(START.plusDays(180));
    }

    @Test
    public void a_pair_is_idle_ninety_days_after_its_last_check_in_and_a_week_later_may_want_to_end_it() {
        LocalDate last = START.plusDays(14);

        assertThat(silence(new KeptDates(pair, last, last.plusDays(14)), last.plusDays(89))).isNull();
        assertThat(silence(new KeptDates(pair, last, last.plusDays(14)), last.plusDays(90))).isEqualTo(Occasion.IDLE);
        assertThat(silence(new KeptDates(pair, last, last.plusDays(14)), last.plusDays(97))).isEqualTo(Occasion.STILL_IDLE);
    }

    @Test
    public void whoever_moved_on_put_a_check_in_off_or_meets_once_a_quarter_is_not_idle_yet() {
        pairs.stageMoved(new StageMove(pair.id(), Stage.DIRECTION, Stage.PROGRESS, "amina", Instant.parse("2026-04-01T12:00:00Z"), ""), START.plusDays(14));
        KeptDates moved = new KeptDates(pair, null, START.plusDays(14));
        KeptDates putOff = new KeptDates(pair.puttingOff(new Postponed(START.plusDays(60), null, START.plusDays(80))), null, START.plusDays(80));
        KeptDates quarterly = new KeptDates(pair, null, START.plusDays(150));

        assertThat(silence(moved, START.plusDays(119))).isNull();
        assertThat(silence(moved, START.plusDays(120))).isEqualTo(Occasion.IDLE);
        assertThat(silence(putOff, START.plusDays(149))).isNull();
        assertThat(silence(quarterly, START.plusDays(150))).isNull();
        assertThat(silence(quarterly, START.plusDays(151))).isEqualTo(Occasion.IDLE);
    }

    @Test
    public void a_pair_whose_health_says_that_it_is_stuck_is_reminded_for_a_while() {
        HealthsInMemory healths = new HealthsInMemory();
        healths.keep(new KeptHealth(pair.id(), pair.projectId(), new Health(HealthState.STALLED, List.of(
                new Reason(Reason.Kind.NOT_MET, START), new Reason(Reason.Kind.STUCK, START))), START.plusDays(30), new Health(HealthState.TOO_EARLY, List.of())));
        KeptDates kept = new KeptDates(pair, null, START.plusDays(14));

        List<Cause> causes = new StuckStages(healths).among(List.of(kept), START.plusDays(30));

        assertThat(causes).extracting(Cause::day).containsExactly(START.plusDays(21));
        assertThat(Reminder.on(START.plusDays(30), causes.get(0)).orElseThrow().occasion()).isEqualTo(Occasion.STUCK);
        assertThat(Reminder.on(START.plusDays(60), causes.get(0))).isEmpty();
        assertThat(new StuckStages(new HealthsInMemory()).among(List.of(kept), START.plusDays(30))).isEmpty();
    }

    @Test
    public void no_occasion_lasts_longer_than_what_was_sent_is_remembered() {
        for (Subject subject : Subject.values()) {
            for (Occasion occasion : Occasion.values()) {
                long days = START.minusDays(20).datesUntil(START.plusDays(200)).filter(day -> Occasion.on(day, subject, START).filter(occasion::equals).isPresent()).count();
                assertThat(days).as(occasion + " of " + subject).isLessThan(Reminding.DAYS_REMEMBERED - 2);
            }
        }
    }

    private Occasion silence(KeptDates kept, LocalDate today) {
        return Reminder.on(today, new SilentPairs(pairs).among(List.of(kept), today).get(0)).map(Reminder::occasion).orElse(null);
    }
}
