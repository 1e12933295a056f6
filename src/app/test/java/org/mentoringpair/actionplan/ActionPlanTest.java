package org.mentoringpair.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.checkins.ActionOwner;
import org.mentoringpair.checkins.AgreedAction;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.goals.Horizon;

public class ActionPlanTest {
    private final PlannedIssues issues = new PlannedIssues(PAIR.projectId());

    @Test
    public void goals_count_as_active_when_their_turn_is_now_and_they_are_somebody_s_at_least_in_part() {
        ActionPlan plan = plan(goal(issues.goal(1, GoalOwner.MENTEE, Horizon.NOW)), goal(issues.goal(2, GoalOwner.BOTH, null)),
                goal(issues.goal(3, GoalOwner.MENTOR, Horizon.NOW)), goal(issues.goal(4, GoalOwner.MENTEE, Horizon.LATER)), goal(done(5)));

        assertThat(plan.activeGoalsOf(GoalOwner.MENTEE)).isEqualTo(2);
        assertThat(plan.activeGoalsOf(GoalOwner.MENTOR)).isEqualTo(2);
    }

    @Test
    public void goals_for_later_stand_apart_unless_they_are_done_and_none_is_lost() {
        PlanEntry now = goal(issues.goal(1, GoalOwner.MENTEE, Horizon.NOW));
        PlanEntry later = goal(issues.goal(2, GoalOwner.MENTEE, Horizon.LATER));
        PlanEntry unsaid = goal(issues.goal(3, GoalOwner.BOTH, null));
        PlanEntry done = goal(done(5));

        assertThat(plan(now, later, unsaid, done).goals(true)).containsExactly(later);
        assertThat(plan(now, later, unsaid, done).goals(false)).containsExactly(now, unsaid, done);
    }

    @Test
    public void progress_counts_milestones_and_no_actions() {
        PlanEntry action = goal(new PlannedIssue(9, "AMINA-9", PlannedIssue.Kind.ACTION, 1, "Ask", new PlannedIssue.Terms("", null, PlannedIssues.DONE), null));
        PlanEntry goal = new PlanEntry(issues.goal(1, GoalOwner.MENTEE, null), List.of(goal(issues.milestone(2, 1, "", null)), action), List.of(), null);

        assertThat(goal.progress().total()).isEqualTo(1);
        assertThat(goal.progress().done()).isZero();
    }

    @Test
    public void whoever_asks_for_one_persons_lines_sees_the_goal_they_belong_to() {
        PlanEntry hers = goal(issues.milestone(2, 1, AMINA.key(), null));
        PlanEntry his = goal(issues.milestone(3, 1, SIOBHAN.key(), null));
        PlanEntry goal = new PlanEntry(issues.goal(1, GoalOwner.MENTOR, null), List.of(hers, his), List.of(), null);

        ActionPlan filtered = new PlanFilter(false, ActionOwner.MENTEE).of(plan(goal), PAIR);

        assertThat(filtered.goals()).singleElement().satisfies(left -> assertThat(left.below()).containsExactly(hers));
    }

    @Test
    public void what_is_done_can_be_left_out_and_promises_stay() {
        AgreedStep promise = new AgreedStep(LocalDate.of(2026, 11, 3), new AgreedAction("Book the review", ActionOwner.MENTEE, null));
        ActionPlan plan = new ActionPlan(List.of(goal(done(5))), List.of(), List.of(promise));

        ActionPlan filtered = new PlanFilter(true, null).of(plan, PAIR);

        assertThat(filtered.goals()).isEmpty();
        assertThat(filtered.agreed()).containsExactly(promise);
    }

    private static ActionPlan plan(PlanEntry... goals) {
        return new ActionPlan(List.of(goals), List.of(), List.of());
    }

    private static PlanEntry goal(PlannedIssue issue) {
        return new PlanEntry(issue, List.of(), List.of(), null);
    }

    private static PlannedIssue done(long id) {
        return new PlannedIssue(id, "AMINA-" + id, PlannedIssue.Kind.GOAL, 0, "Done", new PlannedIssue.Terms("MENTEE", null, PlannedIssues.DONE), Horizon.NOW);
    }
}
