package org.mentoringpair.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.closing.GoalNow.State;
import org.mentoringpair.closing.Growth.Level;
import org.mentoringpair.closing.Growth.Step;
import org.mentoringpair.goals.Horizon;
import org.mentoringpair.skills.Scale;

public class SummaryKeepingTest {
    private static final SummaryDraft MINE = new SummaryDraft(Set.of(10_507L), Set.of(3L), "I led two reviews", false);
    private static final SummaryDraft SHARED = new SummaryDraft(Set.of(10_507L), Set.of(3L), "I led two reviews", true);
    private final SummaryKeeping keeping = new SummaryKeeping(new SummariesInMemory(), new TurnsHere());

    @Test
    public void a_growth_summary_is_the_mentees_until_they_share_it_and_again_when_they_take_it_back() {
        keeping.save(AMINA, PAIR, Purpose.GROWTH, 0, MINE);
        assertThat(keeping.readable(SIOBHAN, PAIR, Purpose.GROWTH)).isEmpty();

        keeping.save(AMINA, PAIR, Purpose.GROWTH, 1, SHARED);
        assertThat(keeping.readable(SIOBHAN, PAIR, Purpose.GROWTH)).isPresent();
        assertThat(keeping.readable(IVO, PAIR, Purpose.GROWTH)).isEmpty();

        keeping.save(AMINA, PAIR, Purpose.GROWTH, 2, MINE);
        assertThat(keeping.readable(SIOBHAN, PAIR, Purpose.GROWTH)).isEmpty();
        assertThat(keeping.readable(AMINA, PAIR, Purpose.GROWTH)).isPresent();
    }

    @Test
    public void a_summary_for_the_manager_is_never_shared_whatever_is_sent() {
        assertThat(keeping.save(AMINA, PAIR, Purpose.MANAGER, 0, SHARED).content().shared()).isFalse();

        assertThat(keeping.readable(SIOBHAN, PAIR, Purpose.MANAGER)).isEmpty();
        assertThatThrownBy(() -> keeping.own(SIOBHAN, PAIR, Purpose.MANAGER)).isInstanceOf(ClosingMissing.class);
        assertThatThrownBy(() -> keeping.save(SIOBHAN, PAIR, Purpose.GROWTH, 0, MINE)).isInstanceOf(ClosingMissing.class);
        assertThatThrownBy(() -> keeping.delete(SIOBHAN, PAIR, Purpose.MANAGER)).isInstanceOf(ClosingMissing.class);
    }

    @Test
    public void looking_keeps_nothing_and_what_is_kept_can_be_deleted() {
        keeping.check(AMINA, PAIR, MINE);
        assertThat(keeping.own(AMINA, PAIR, Purpose.MANAGER)).isEmpty();

        keeping.save(AMINA, PAIR, Purpose.MANAGER, 0, MINE);
        keeping.delete(AMINA, PAIR, Purpose.MANAGER);
        keeping.delete(AMINA, PAIR, Purpose.MANAGER);

        assertThat(keeping.own(AMINA, PAIR, Purpose.MANAGER)).isEmpty();
    }

    @Test
    public void a_stale_form_shows_what_is_kept_and_an_empty_one_is_refused() {
        keeping.save(AMINA, PAIR, Purpose.GROWTH, 0, MINE);
        assertThat(keeping.save(AMINA, PAIR, Purpose.GROWTH, 0, MINE).version()).isEqualTo(1);

        assertThatThrownBy(() -> keeping.save(AMINA, PAIR, Purpose.GROWTH, 0, SHARED)).isInstanceOf(SummaryChangedMeanwhile.class);
        assertThatThrownBy(() -> keeping.save(AMINA, PAIR, Purpose.GROWTH, 1, SummaryDraft.EMPTY)).hasMessage("mentoring.closing.wrong.nothing-chosen");
    }

    @Test
    public void only_what_was_chosen_and_is_still_there_stands_in_it() {
        Level three = new Level(3, Scale.OF_THE_APP);
        Growth growth = new Growth(List.of(new GoalNow(10_507, "A-1", "Lead", State.REACHED, Horizon.NOW), new GoalNow(10_508, "A-2", "Secret", State.AGREED, null)),
                List.of(new Step(3, "Saying no", three, three), new Step(4, "Patience", three, three)), "");

        Growth chosen = growth.chosen(new SummaryDraft(Set.of(10_507L, 99L), Set.of(4L), "", false));

        assertThat(chosen.goals()).extracting(GoalNow::summary).containsExactly("Lead");
        assertThat(chosen.skills()).extracting(Step::name).containsExactly("Patience");
    }
}
