package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Three months pass, and the two look at their charter again. In a sandbox whose clock is moved. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock.")
public class CharterReviewStory {
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
    public void after_ninety_days_the_charter_is_due_and_signing_it_again_is_the_review() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        signedByBoth(pair);
        Visitor amara = visitors.loggedIn("amara").open(pair.page());
        assertThat(amara.find("#mentoring-charter-state").innerText()).contains("Look at it together again by").doesNotContain("It is time");

        visitors.loggedIn("admin").open("/sandbox/clock").fill("days", "90").press("Move");

        assertThat(amara.open(pair.page()).picture("charter-review-due").find("#mentoring-charter-state").innerText()).contains("It is time to look at the charter together");
        assertThat(visitors.loggedIn("tamsin").open(pair.page()).find("#mentoring-charter-state").innerText()).contains("It is time");
        amara.follow("Open the charter").follow("Sign").find("label[for=promise]").click();
        amara.press("Sign the charter");
        assertThat(amara.sees()).contains("It is time to look at the charter together");
        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.charterPage()).follow("Sign");
        siobhan.find("label[for=promise]").click();
        siobhan.press("Sign the charter");
        assertThat(siobhan.sees()).contains("Look at it together again by").doesNotContain("It is time");
    }

    /** Begins a charter, and both sign it. */
    static void signedByBoth(PairAtWork pair) {
        String path = "/rest/mentoring/1.0/pairs/" + pair.id() + "/charter";
        pair.as("amara").post(path, Map.of());
        for (String somebody : new String[] {"amara", "siobhan"}) {
            String seen = pair.as(somebody).get(path).json().path("seen").asText();
            assertThat(pair.as(somebody).post(path + "/signatures", Map.of("seen", seen, "promise", "speak-up")).status()).isEqualTo(200);
        }
    }
}
