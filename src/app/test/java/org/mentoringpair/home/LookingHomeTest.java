package org.mentoringpair.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.PAIR;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.checkins.InUtc;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageMove;

/** Amina looks at her page on 21 November, two days before her check-in. */
public class LookingHomeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate DUE = TODAY.plusDays(2);

    private final PairsInMemory pairs = new PairsInMemory();
    private final Pair pair = pairs.add(PAIR);

    public LookingHomeTest() {
        pairs.checkInsMoved(pair.id(), TODAY.minusDays(12), DUE);
    }

    @Test
    public void of_everything_that_could_be_done_the_three_most_urgent_steps_are_shown() {
        NextStep sign = NextStep.of("sign", "/charter", Urgency.NOW);
        NextStep prepare = NextStep.of("prepare", "/prepare", Urgency.SOON).by(DUE);
        NextStep review = NextStep.of("review", "/review", Urgency.SOON);
        NextStep reflect = NextStep.of("reflect", "/reflect", Urgency.SOME_DAY).by(TODAY);

        List<NextStep> steps = home(seen -> List.of(reflect, review), seen -> List.of(), seen -> List.of(prepare, sign)).steps(glance());

        assertThat(steps).containsExactly(sign, prepare, review);
    }

    @Test
    public void what_could_wait_is_not_even_read_where_the_page_is_full_of_what_is_more_urgent() {
        List<NextStep> now = List.of(NextStep.of("a", "/a", Urgency.NOW), NextStep.of("b", "/b", Urgency.SOON), NextStep.of("c", "/c", Urgency.SOON));
        Waiting waiting = new Waiting();

        assertThat(home(waiting, seen -> now).steps(glance())).isEqualTo(now);
        assertThat(waiting.asked).isFalse();

        assertThat(home(waiting, seen -> now.subList(0, 2)).steps(glance())).hasSize(3).endsWith(Waiting.STEP);
        assertThat(waiting.asked).isTrue();
    }

    @Test
    public void a_closed_pair_is_asked_for_nothing_that_ends_with_it() {
        pairs.stageMoved(new StageMove(pair.id(), Stage.RAPPORT, Stage.CLOSED, AMINA.key(), Instant.parse("2026-11-20T10:00:00Z"), ""), null);
        NextStep lookBack = NextStep.of("look-back", "/look-back", Urgency.SOON);
        NextSteps lasting = new NextSteps() {
            @Override
            public boolean lastsBeyondTheEnd() {
                return true;
            }

            @Override
            public List<NextStep> ahead(Glance glance) {
                return List.of(lookBack);
            }
        };

        assertThat(home(seen -> List.of(NextStep.of("blocked", "/blocked", Urgency.NOW)), lasting).steps(glance())).containsExactly(lookBack);
    }

    @Test
    public void concepts_are_told_who_looks_on_which_day_and_when_the_pair_meets() {
        assertThat(glance()).extracting(Glance::pair, Glance::person, Glance::today, Glance::last, Glance::due)
                .containsExactly(pair, AMINA, TODAY, TODAY.minusDays(12), DUE);
        assertThat(glance().isMentee()).isTrue();
        assertThat(glance().hasCome(TODAY)).isTrue();
        assertThat(glance().hasCome(DUE)).isFalse();
    }

    @Test
    public void what_one_part_of_the_page_has_read_is_there_for_the_others() {
        Glance glance = glance();

        assertThat(glance.once(String.class, () -> "the charter")).isEqualTo("the charter");
        assertThat(glance.once(String.class, () -> "read again")).isEqualTo("the charter");
        assertThat(glance.once(Integer.class, () -> 7)).isEqualTo(7);
    }

    @Test
    public void nobody_but_the_two_has_next_steps() {
        assertThat(home().glance(IVO, pair)).isEmpty();
    }

    @Test
    public void with_no_concept_that_proposes_anything_there_are_no_steps() {
        assertThat(home().steps(glance())).isEmpty();
    }

    /** A concept whose steps are never urgent. */
    private static final class Waiting implements NextSteps {
        static final NextStep STEP = NextStep.of("some-day", "/some-day", Urgency.SOME_DAY);
        private boolean asked;

        @Override
        public Urgency mostUrgent() {
            return Urgency.SOME_DAY;
        }

        @Override
        public List<NextStep> ahead(Glance glance) {
            asked = true;
            return List.of(STEP);
        }
    }

    private Glance glance() {
        return home().glance(AMINA, pair).orElseThrow();
    }

    private LookingHome home(NextSteps... concepts) {
        return new LookingHome(List.of(concepts), pairs, new InUtc(), Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));
    }
}
