package org.mentoringpair.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.Test;

public class GoalSheetTest {
    @Test
    public void a_goal_with_a_day_is_time_bound_whether_or_not_anything_is_said_about_it() {
        assertThat(sheet(LocalDate.of(2027, 4, 6)).marks()).contains(new GoalMark(GoalText.TIME_BOUND, true), new GoalMark(GoalText.SPECIFIC, true),
                new GoalMark(GoalText.RELEVANT, false));
        assertThat(sheet(null).marks()).contains(new GoalMark(GoalText.TIME_BOUND, false));
    }

    private static GoalSheet sheet(LocalDate due) {
        return new GoalSheet(1, 2, "PAIR-3", null, GoalFrame.SMART, GoalOwner.MENTEE, Horizon.NOW, "Lead a review", Map.of(GoalText.SPECIFIC, "The interlocking"), due);
    }
}
