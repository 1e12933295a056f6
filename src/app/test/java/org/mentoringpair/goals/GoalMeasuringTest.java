package org.mentoringpair.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.goals.AmaraAndHerMentor.AMARA;
import static org.mentoringpair.goals.AmaraAndHerMentor.IVO;
import static org.mentoringpair.goals.AmaraAndHerMentor.KENJI;

import java.util.Map;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.stores.LocalTurns;

public class GoalMeasuringTest {
    private final AmaraAndHerMentor pair = new AmaraAndHerMentor();
    private final GoalMeasuring measuring = new GoalMeasuring(pair.access, pair.sheets, new LocalTurns());

    @Test
    public void either_of_the_two_says_where_a_goal_is_now_and_takes_it_away_again() {
        measuring.now(pair.before(AMARA), " 5.50 ", "");
        assertThat(now()).isEqualTo("5.5");

        measuring.now(pair.before(KENJI), "", "5.5");
        assertThat(now()).isEmpty();
    }

    @Test
    public void nobody_else_does() {
        assertThatThrownBy(() -> pair.before(IVO)).isInstanceOf(GoalMissing.class);
    }

    @Test
    public void words_are_no_number() {
        OpenGoal goal = pair.before(AMARA);

        assertThatThrownBy(() -> measuring.now(goal, "a few", "")).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("now"));
    }

    @Test
    public void what_the_other_one_said_meanwhile_is_not_overwritten_unseen() {
        measuring.now(pair.before(KENJI), "4", "");
        OpenGoal goal = pair.before(AMARA);

        assertThatThrownBy(() -> measuring.now(goal, "6", "")).isInstanceOf(NowChangedMeanwhile.class);
        assertThat(now()).isEqualTo("4");
        measuring.now(goal, "4", "");
        measuring.now(goal, "6", "4");
        assertThat(now()).isEqualTo("6");
    }

    @Test
    public void a_goal_that_names_no_number_any_more_is_nowhere() {
        OpenGoal goal = pair.before(AMARA);
        pair.sheets.write(pair.sheet(), Map.of(GoalText.MEASURE_TARGET, ""));

        assertThatThrownBy(() -> measuring.now(goal, "6", "")).hasMessage("mentoring.goals.now.no-measure");
    }

    private String now() {
        return pair.sheet().said(GoalText.MEASURE_NOW);
    }
}
