package org.mentoringpair.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.PAIR;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageMove;

/** Amina and Siobhan parted on 1 March; Amina wants to hear of it after three and twelve months. */
public class AlumniRemindingTest {
    private static final LocalDate PARTED = LocalDate.of(2027, 3, 1);
    private final AlumniWishes wishes = new AlumniWishesInMemory();
    private final PairsInMemory pairs = new PairsInMemory();
    private final Pair pair = pairs.add(PAIR);
    private final List<AlumniWish> sent = new ArrayList<>();

    @Test
    public void whoever_asked_for_it_is_reminded_once_when_the_day_has_come() {
        reminding(PARTED).wish(AMINA, pair, Set.of(3, 12));
        moved(Stage.PROGRESS, Stage.CLOSED);

        assertThat(reminding(PARTED.plusMonths(3).minusDays(1)).due()).isEmpty();
        AlumniReminding onTheDay = reminding(PARTED.plusMonths(3));
        List<AlumniWish> due = onTheDay.due();
        assertThat(due).extracting(AlumniWish::months).containsExactly(3);
        assertThat(onTheDay.write(due.get(0))).isTrue();
        assertThat(onTheDay.write(due.get(0))).isFalse();

        assertThat(sent).hasSize(1);
        assertThat(onTheDay.due()).isEmpty();
        assertThat(reminding(PARTED.plusMonths(12)).due()).extracting(AlumniWish::months).containsExactly(12);
    }

    @Test
    public void a_pair_that_goes_on_and_a_day_long_past_remind_nobody() {
        reminding(PARTED).wish(AMINA, pair, Set.of(3));
        assertThat(reminding(PARTED.plusMonths(3)).due()).isEmpty();

        moved(Stage.PROGRESS, Stage.CLOSED);
        assertThat(reminding(PARTED.plusMonths(3).plusDays(31)).due()).isEmpty();
        moved(Stage.CLOSED, Stage.PROGRESS);
        assertThat(reminding(PARTED.plusMonths(3)).due()).isEmpty();
    }

    @Test
    public void nobody_else_can_wish_for_it() {
        assertThatThrownBy(() -> reminding(PARTED).wish(IVO, pair, Set.of(3))).isInstanceOf(ClosingMissing.class);
    }

    private void moved(Stage from, Stage to) {
        pairs.stageMoved(new StageMove(pair.id(), from, to, AMINA.key(), PARTED.atTime(9, 0).toInstant(ZoneOffset.UTC), ""), null);
    }

    private AlumniReminding reminding(LocalDate today) {
        Instant noon = today.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new AlumniReminding(wishes, pairs, (wish, of) -> sent.add(wish), new TurnsHere(), Clock.fixed(noon, ZoneOffset.UTC));
    }
}
