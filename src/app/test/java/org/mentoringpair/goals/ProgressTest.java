package org.mentoringpair.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

public class ProgressTest {
    @Test
    public void progress_counts_milestones_by_how_far_they_are() {
        Progress progress = progress(MilestoneState.DONE, MilestoneState.TO_DO, MilestoneState.DONE, MilestoneState.IN_PROGRESS, MilestoneState.TO_DO);

        assertThat(progress).isEqualTo(new Progress(2, 1, 2));
        assertThat(progress.total()).isEqualTo(5);
        assertThat(progress.share()).isEqualTo(0.4);
    }

    @Test
    public void a_goal_without_milestones_has_come_nowhere() {
        assertThat(progress().share()).isZero();
    }

    private static Progress progress(MilestoneState... states) {
        List<Milestone> milestones = Stream.of(states).map(state -> new Milestone("AMARA-7", "Rehearse", "whatever", state, null)).toList();
        return new Goal(10002, "AMARA-2", "Give a talk", "Active", GoalState.ACTIVE, null, GoalOwner.MENTEE, Horizon.NOW, milestones).progress();
    }
}
