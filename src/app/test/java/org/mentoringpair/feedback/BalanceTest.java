package org.mentoringpair.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Instant;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.people.Person;

public class BalanceTest {
    @Test
    public void what_each_gave_the_other_is_counted() {
        Balance balance = Balance.of(PAIR, List.of(given(SIOBHAN, Direction.MENTEE), given(SIOBHAN, Direction.MENTEE), given(AMINA, Direction.MENTOR)));

        assertThat(balance).isEqualTo(new Balance(2, 1));
        assertThat(balance.isOneSided()).isFalse();
    }

    @Test
    public void what_somebody_else_gave_is_no_part_of_it() {
        Given gone = new Given("PAIR-9", "From an account that is gone", null, Direction.MENTEE, Instant.EPOCH);

        assertThat(Balance.of(PAIR, List.of(given(IVO, Direction.MENTEE), gone)).isEmpty()).isTrue();
    }

    @Test
    public void feedback_in_one_direction_alone_is_noticed_and_none_at_all_is_not() {
        assertThat(Balance.of(PAIR, List.of(given(SIOBHAN, Direction.MENTEE))).isOneSided()).isTrue();
        assertThat(Balance.of(PAIR, List.of()).isOneSided()).isFalse();
    }

    @Test
    public void feedback_goes_to_the_other_one_of_the_two_and_to_the_mentee_from_everybody_else() {
        assertThat(Direction.from(AMINA.key(), PAIR)).isEqualTo(Direction.MENTOR);
        assertThat(Direction.from(SIOBHAN.key(), PAIR)).isEqualTo(Direction.MENTEE);
        assertThat(Direction.from(IVO.key(), PAIR)).isEqualTo(Direction.MENTEE);
        assertThat(Direction.MENTOR.keyIn(PAIR)).isEqualTo(SIOBHAN.key());
    }

    private static Given given(Person giver, Direction direction) {
        return new Given("PAIR-1", "Your question <img src=x onerror=alert(1)>", giver.key(), direction, Instant.EPOCH);
    }
}
