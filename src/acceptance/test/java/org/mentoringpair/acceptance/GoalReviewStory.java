package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A quarter after both agreed on a goal it asks whether it still fits. In a sandbox whose clock is moved. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock.")
public class GoalReviewStory {
    private static RunningSandbox sandbox;

    @Rule
    public final Visitors visitors = new Visitors(sandbox);

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.started(Map.of());
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void after_a_quarter_a_goal_asks_both_whether_it_still_fits_and_one_answer_is_enough() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.CLOSED);
        String goal = GoalTogetherStory.active(pair, "Give talks");
        Visitor siobhan = visitors.loggedIn("siobhan").open("/browse/" + goal);
        assertThat(siobhan.find("#mentoring-goal-review").count()).isZero();

        visitors.loggedIn("admin").open("/sandbox/clock").fill("days", "91").press("Move");

        siobhan.open("/browse/" + goal).picture("goal-review");
        assertThat(siobhan.find("#mentoring-goal-review").innerText()).contains("three months ago or more");
        siobhan.press("It still holds");
        assertThat(siobhan.find("#mentoring-goal-review").count()).isZero();
        assertThat(visitors.loggedIn("amara").open("/browse/" + goal).find("#mentoring-goal-review").count()).isZero();
    }
}
