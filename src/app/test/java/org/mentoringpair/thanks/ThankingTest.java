package org.mentoringpair.thanks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mentoringpair.checkins.TurnsHere;

public class ThankingTest {
    private static final long TALK = 3;
    private static final long ADVICE = 10_509;

    private final ThanksInMemory thanks = new ThanksInMemory();
    private final Thanking thanking = new Thanking(ThankingTest::found, thanks, new TurnsHere(), Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC));

    @Test
    public void pressed_twice_it_is_one_thank_you_and_taken_back_twice_it_is_none() {
        thanking.thank(AMINA, What.CHECK_IN, TALK);
        thanking.thank(AMINA, What.CHECK_IN, TALK);
        assertThat(thanking.received(SIOBHAN, PAIR, 3).count()).isEqualTo(1);

        thanking.takeBack(AMINA, What.CHECK_IN, TALK);
        thanking.takeBack(AMINA, What.CHECK_IN, TALK);
        assertThat(thanking.received(SIOBHAN, PAIR, 3).count()).isZero();
    }

    @Test
    public void each_sees_what_they_gave_and_what_they_received_and_nobody_else_sees_anything() {
        thanking.thank(AMINA, What.CHECK_IN, TALK);

        assertThat(thanking.on(AMINA, PAIR, What.CHECK_IN, List.of(TALK, 4L))).isEqualTo(Map.of(TALK, new ThanksHere(true, false), 4L, ThanksHere.NONE));
        assertThat(thanking.on(SIOBHAN, PAIR, What.CHECK_IN, List.of(TALK))).isEqualTo(Map.of(TALK, new ThanksHere(false, true)));
        assertThat(thanking.on(IVO, PAIR, What.CHECK_IN, List.of(TALK))).isEmpty();
        assertThat(thanking.received(AMINA, PAIR, 3).count()).isZero();
        assertThat(thanking.received(IVO, PAIR, 3).count()).isZero();
    }

    @Test
    public void nobody_is_thanked_for_what_they_gave_themselves_and_strangers_find_nothing_to_thank_for() {
        assertThat(thanking.occasion(AMINA, What.FEEDBACK, ADVICE)).isPresent();
        assertThat(thanking.occasion(SIOBHAN, What.FEEDBACK, ADVICE)).isEmpty();
        assertThatThrownBy(() -> thanking.thank(SIOBHAN, What.FEEDBACK, ADVICE)).isInstanceOf(ThanksMissing.class);
        assertThatThrownBy(() -> thanking.thank(IVO, What.CHECK_IN, TALK)).isInstanceOf(ThanksMissing.class);
        assertThatThrownBy(() -> thanking.takeBack(AMINA, What.MILESTONE, TALK)).isInstanceOf(ThanksMissing.class);
        assertThat(thanks.receivedBy(AMINA.key(), PAIR.id())).isEmpty();
    }

    private static Optional<Occasions.Found> found(Object person, What what, long id) {
        return switch (what) {
            case CHECK_IN -> Optional.of(new Occasions.Found(new Occasion(what, id, "/browse/AMI-1"), PAIR, null));
            case FEEDBACK -> Optional.of(new Occasions.Found(new Occasion(what, id, "/browse/AMI-9"), PAIR, SIOBHAN.key()));
            case MILESTONE -> Optional.empty();
        };
    }
}
