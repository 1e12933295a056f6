package org.mentoringpair.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.closing.GoalNow.State;
import org.mentoringpair.closing.StageOffer.Why;
import org.mentoringpair.goals.Horizon;
import org.mentoringpair.home.Glance;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.people.Person;

/** Amina and Siobhan began on 1 September and mean to part on 1 March. */
public class StageOfferingTest {
    private static final LocalDate END = LocalDate.of(2027, 3, 1);
    private final Facts facts = new Facts();
    private final Now clock = new Now();
    private final StageOffering offering = new StageOffering(facts, new PutOffsInMemory(), new TurnsHere(), clock);

    @Test
    public void a_charter_signed_by_both_offers_direction() {
        assertThat(offered(AMINA, Stage.RAPPORT)).isEmpty();

        facts.signed = true;

        assertThat(offered(AMINA, Stage.RAPPORT)).contains(new StageOffer(Stage.RAPPORT, Stage.DIRECTION, Why.CHARTER_SIGNED));
        assertThat(offered(IVO, Stage.RAPPORT)).isEmpty();
    }

    @Test
    public void the_first_goal_agreed_on_offers_progress() {
        facts.goal(State.DRAFT, Horizon.NOW);
        assertThat(offered(AMINA, Stage.DIRECTION)).isEmpty();

        facts.goal(State.AGREED, null);

        assertThat(offered(SIOBHAN, Stage.DIRECTION)).contains(new StageOffer(Stage.DIRECTION, Stage.PROGRESS, Why.GOAL_AGREED));
        assertThat(offered(SIOBHAN, Stage.PROGRESS)).isEmpty();
    }

    @Test
    public void goals_that_are_all_resolved_offer_winding_down_whatever_is_left_for_later() {
        facts.goal(State.REACHED, Horizon.NOW);
        facts.goal(State.DROPPED, Horizon.NEXT);
        facts.goal(State.DRAFT, Horizon.LATER);
        assertThat(offered(AMINA, Stage.PROGRESS)).contains(new StageOffer(Stage.PROGRESS, Stage.WINDING_DOWN, Why.GOALS_RESOLVED));

        facts.goal(State.AGREED, Horizon.NEXT);

        assertThat(offered(AMINA, Stage.PROGRESS)).isEmpty();
    }

    @Test
    public void four_weeks_before_the_end_winding_down_is_offered_and_on_the_day_moving_on() {
        clock.today = END.minusDays(29);
        assertThat(offered(AMINA, Stage.PROGRESS)).isEmpty();

        clock.today = END.minusDays(28);
        assertThat(offered(AMINA, Stage.PROGRESS)).contains(new StageOffer(Stage.PROGRESS, Stage.WINDING_DOWN, Why.END_IS_NEAR));
        assertThat(offered(AMINA, Stage.WINDING_DOWN)).isEmpty();

        clock.today = END;
        assertThat(offered(AMINA, Stage.WINDING_DOWN)).contains(new StageOffer(Stage.WINDING_DOWN, Stage.MOVING_ON, Why.END_HAS_COME));
    }

    @Test
    public void whoever_pauses_moves_on_or_has_parted_is_offered_nothing() {
        facts.signed = true;
        clock.today = END.plusDays(1);

        for (Stage stage : List.of(Stage.PAUSED, Stage.MOVING_ON, Stage.CLOSED)) {
            assertThat(offered(AMINA, stage)).as(stage.name()).isEmpty();
        }
    }

    @Test
    public void not_now_hides_the_offer_from_whoever_said_so_for_fourteen_days() {
        facts.signed = true;

        offering.putOff(AMINA, PAIR, Stage.DIRECTION);

        assertThat(offered(AMINA, Stage.RAPPORT)).isEmpty();
        assertThat(offered(SIOBHAN, Stage.RAPPORT)).isPresent();
        clock.today = clock.today.plusDays(13);
        assertThat(offered(AMINA, Stage.RAPPORT)).isEmpty();
        clock.today = clock.today.plusDays(1);
        assertThat(offered(AMINA, Stage.RAPPORT)).isPresent();
        assertThatThrownBy(() -> offering.putOff(IVO, PAIR, Stage.DIRECTION)).isInstanceOf(ClosingMissing.class);
    }

    private Optional<StageOffer> offered(Person person, Stage stage) {
        return offering.to(new Glance(PAIR.inStage(stage), person, clock.today, null, null));
    }

    /** A pair as far as it has come. */
    private static final class Facts implements PairFacts {
        private final List<GoalNow> goals = new ArrayList<>();
        private boolean signed;

        void goal(State state, Horizon horizon) {
            long id = 10_600 + goals.size();
            goals.add(new GoalNow(id, "AMINA-" + id, "Goal " + id, state, horizon));
        }

        @Override
        public boolean charterSigned(Glance glance) {
            return signed;
        }

        @Override
        public List<GoalNow> goals(Glance glance) {
            return goals;
        }

        @Override
        public List<GoalNow> goals(Pair pair) {
            return goals;
        }
    }

    /** It is noon. */
    private static final class Now extends Clock {
        private LocalDate today = LocalDate.of(2026, 11, 23);

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Nobody asks for it");
        }

        @Override
        public Instant instant() {
            return today.atTime(12, 0).toInstant(ZoneOffset.UTC);
        }
    }
}
