package org.mentoringpair.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.goals.GoalState;

/** What every collection of counted goals promises. */
public abstract class GoalCountsContract {
    static final long RETURNERS = 7;
    static final long LEADERS = 8;
    private static final GoalCount DRAFT = new GoalCount(10_001, 501, GoalState.DRAFT, false);
    private static final GoalCount ACTIVE = new GoalCount(10_001, 501, GoalState.ACTIVE, true);
    private static final GoalCount OTHER = new GoalCount(10_001, 502, GoalState.ACHIEVED, true);

    abstract GoalCounts counts();

    abstract void pair(long programmeId, long projectId);

    @Before
    public void two_pairs() {
        pair(RETURNERS, 10_001);
        pair(LEADERS, 10_002);
    }

    @Test
    public void each_goal_of_a_programme_is_given_back_once_as_it_was_noted_last() {
        counts().note(DRAFT);
        counts().note(OTHER);
        counts().note(new GoalCount(10_002, 601, GoalState.DROPPED, false));

        counts().note(ACTIVE);
        counts().note(ACTIVE);

        assertThat(counts().ofProgramme(RETURNERS)).containsExactlyInAnyOrder(ACTIVE, OTHER);
        assertThat(counts().ofProjects(List.of(10_001L, 10_003L))).containsExactlyInAnyOrder(ACTIVE, OTHER);
        assertThat(counts().ofProjects(List.of())).isEmpty();
    }

    @Test
    public void counting_anew_leaves_what_is_there_today() {
        counts().note(DRAFT);
        counts().note(OTHER);

        counts().recount(10_001, List.of(ACTIVE));
        assertThat(counts().ofProgramme(RETURNERS)).containsExactly(ACTIVE);
        counts().recount(10_001, List.of());

        assertThat(counts().ofProgramme(RETURNERS)).isEmpty();
    }

    @Test
    public void what_is_gone_is_forgotten_alone() {
        counts().note(ACTIVE);
        counts().note(OTHER);
        counts().note(new GoalCount(10_002, 601, GoalState.DROPPED, false));

        counts().issueIsGone(501);
        assertThat(counts().ofProgramme(RETURNERS)).containsExactly(OTHER);
        counts().projectIsGone(10_001);

        assertThat(counts().ofProgramme(RETURNERS)).isEmpty();
        assertThat(counts().ofProgramme(LEADERS)).hasSize(1);
    }
}
