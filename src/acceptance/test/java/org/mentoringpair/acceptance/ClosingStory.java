package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Amara and Siobhan are offered each stage when its moment has come, until they part well. In a sandbox whose clock is moved. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock.")
public class ClosingStory {
    private static final String OFFER = "#mentoring-stage-offer";
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
    public void stages_are_offered_when_their_moment_has_come_and_not_now_is_an_answer() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        Visitor amara = visitors.loggedIn("amara").open(pair.page());
        assertThat(amara.find(OFFER).count()).isZero();

        signedByBoth(pair);
        assertThat(amara.open(pair.page()).picture("stage-offer").find(OFFER).innerText()).contains("next stage: Direction?", "You have both signed your charter.");
        assertThat(visitors.loggedIn("tamsin").open(pair.page()).find(OFFER).count()).isZero();
        amara.press("Not now");
        assertThat(amara.find(OFFER).count()).isZero();
        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page());
        siobhan.press("Go on to Direction");
        assertThat(siobhan.find(".mentoring-facts").innerText()).containsIgnoringCase("Direction");

        agreed(pair, pair.goal("Lead a design review alone"));
        assertThat(siobhan.open(pair.page()).find(OFFER).innerText()).contains("You have agreed on your first goal.");
        siobhan.press("Go on to Progress");
        assertThat(siobhan.find(OFFER).count()).isZero();

        moved(152);
        assertThat(siobhan.open(pair.page()).find(OFFER).count()).isZero();
        moved(2);
        assertThat(siobhan.open(pair.page()).find(OFFER).innerText()).contains("next stage: Winding down?", "less than four weeks away");
        siobhan.press("Not now");
        assertThat(siobhan.find(OFFER).count()).isZero();
        moved(15);
        assertThat(siobhan.open(pair.page()).find(OFFER).innerText()).contains("next stage: Winding down?");
    }

    private static void signedByBoth(PairAtWork pair) {
        String path = "/rest/mentoring/1.0/pairs/" + pair.id() + "/charter";
        pair.as("amara").post(path, Map.of());
        for (String somebody : new String[] {"amara", "siobhan"}) {
            String seen = pair.as(somebody).get(path).json().path("seen").asText();
            assertThat(pair.as(somebody).post(path + "/signatures", Map.of("seen", seen, "promise", "speak-up")).status()).isEqualTo(200);
        }
    }

    private static void agreed(PairAtWork pair, String goal) {
        pair.milestone(goal, "Write the agenda");
        Caller.Answer agreed = pair.take("amara", goal, "Agree", Map.of(pair.field("Measurable"), "Three reviews", "duedate", "2027-12-01"));
        assertThat(agreed.status()).as(agreed.text()).isEqualTo(204);
    }

    private static void moved(int days) {
        assertThat(Caller.named("admin", sandbox).submitUnforged("/sandbox/clock", Map.of("days", String.valueOf(days))).status()).isEqualTo(302);
    }
}
