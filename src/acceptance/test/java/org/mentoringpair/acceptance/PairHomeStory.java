package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Amara and Siobhan open their page and find what matters next, what they promised and what they did. In a sandbox whose clock is moved. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock.")
public class PairHomeStory {
    private static final String HOSTILE = "<script>alert(1)</script> & \"so on\"";
    /** Statements on the tables of the app: each concept on the page has one or two, and reads nothing that another one has read. */
    private static final int MOST_FOR_THE_TWO = 19;
    private static final int MORE_WITH_GOALS = 2;
    private static final int MOST_FOR_A_MANAGER = 4;
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
    public void each_sees_the_few_steps_that_matter_to_them_the_most_urgent_first() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.CLOSED);
        Visitor amara = visitors.loggedIn("amara").open(pair.page());
        assertThat(steps(amara)).contains("Agree on your charter, and sign it").hasSizeLessThanOrEqualTo(3);
        amara.follow("Agree on your charter, and sign it").follow("Start our charter").press("Start our charter").follow("Sign").find("label[for=promise]").click();
        amara.press("Sign the charter");
        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page());
        assertThat(steps(siobhan)).startsWith("Amara Nwosu has signed the charter: read it, and sign it");

        moveClock(15);
        amara.open(pair.page()).picture("pair-home-next-steps");
        assertThat(steps(amara)).element(0).asString().startsWith("Hold your check-in, and log what came of it").contains("due since");
        assertThat(steps(amara)).anyMatch(step -> step.startsWith("Prepare your next check-in"));
        amara.follow("Prepare your next check-in").fill("wins", "I led the review.").press("Save").open(pair.page());
        assertThat(steps(amara)).noneMatch(step -> step.startsWith("Prepare"));
        assertThat(steps(siobhan.open(pair.page()))).element(0).asString().startsWith("Hold your check-in");
    }

    @Test
    public void a_milestone_that_is_done_asks_to_be_looked_back_on_until_somebody_did() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.CLOSED);
        pair.take("amara", pair.milestone(HOSTILE), "Done", Map.of());

        Visitor amara = visitors.loggedIn("amara").open(pair.page());
        assertThat(steps(amara)).contains("Look back on " + HOSTILE);
        amara.follow("Look back on " + HOSTILE).fill("worked", "Asking").press("Save");

        assertThat(steps(amara.open(pair.page()))).noneMatch(step -> step.startsWith("Look back"));
    }

    @Test
    public void the_two_and_nobody_else_see_what_they_can_count_on() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        String today = pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id()).json().path("startedOn").asText();
        pair.logged("amara", Map.of("day", today, "minutes", 30, "mode", "video", "outcome", "insight", "actions",
                List.of(Map.of("text", "Read the draft " + HOSTILE, "owner", "mentor", "due", LocalDate.parse(today).plusDays(9).toString()))));

        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page()).picture("pair-home");
        assertThat(siobhan.find("#mentoring-together").innerText()).contains("In the last 90 days: 1.", "Read the draft " + HOSTILE, "Nothing promised at the moment.");
        assertThat(siobhan.find("#mentoring-together section[aria-label=\"Siobhan O'Sullivan\"]").innerText()).contains("Read the draft");
        String forManager = pair.as("tamsin").get(pair.page()).text();
        assertThat(forManager).contains("mentoring-pair-home").doesNotContain("Read the draft", "mentoring-together", "mentoring-next-steps");
    }

    @Test
    public void the_page_costs_the_same_however_much_there_is() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        String today = pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id()).json().path("startedOn").asText();
        pair.checkIn("amara", today, "The first");
        int few = statements(pair, "amara");

        for (int number = 0; number < 8; number++) {
            pair.logged("siobhan", Map.of("day", today, "minutes", 30, "mode", "video", "outcome", "insight",
                    "actions", List.of(Map.of("text", "Promise " + number, "owner", "mentee"))));
            pair.as("amara").post("/rest/mentoring/1.0/pairs/" + pair.id() + "/next-check-in/topics", Map.of("words", "Topic " + number));
            pair.milestone("Milestone " + number);
        }

        assertThat(statements(pair, "amara")).isEqualTo(few).isLessThanOrEqualTo(MOST_FOR_THE_TWO);
        assertThat(statements(pair, "tamsin")).isLessThanOrEqualTo(MOST_FOR_A_MANAGER);

        pair.goal("Lead a design review alone");
        int withGoal = statements(pair, "amara");
        pair.goal("Write so that others act");
        assertThat(statements(pair, "amara")).isEqualTo(withGoal).isLessThanOrEqualTo(few + MORE_WITH_GOALS);
    }

    @Test
    public void one_long_word_does_not_make_the_page_wider_than_a_narrow_window() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.CLOSED);
        String word = "Honorificabilitudinitatibus".repeat(4);
        String milestone = pair.milestone(word);
        pair.take("amara", milestone, "Done", Map.of());
        pair.as("amara").post("/rest/mentoring/1.0/pairs/" + pair.id() + "/next-check-in/topics", Map.of("words", word));
        pair.as("amara").put("/rest/mentoring/1.0/celebrations/" + milestone, Map.of("words", word, "audience", "pair"));
        pair.as("siobhan").put("/rest/mentoring/1.0/pairs/" + pair.id() + "/thanks/milestone/" + milestone, Map.of());
        Visitor amara = visitors.loggedIn("amara");
        amara.page().setViewportSize(400, 900);

        amara.open(pair.page());

        assertThat(amara.find("#mentoring-celebrations").innerText()).contains(word);
        assertThat(amara.find("#mentoring-thanks-received").innerText()).contains(word);
        assertThat(amara.page().evaluate("() => document.documentElement.scrollWidth")).isEqualTo(400);
    }

    private static List<String> steps(Visitor somebody) {
        return somebody.find("#mentoring-next-steps li").allInnerTexts();
    }

    private static int statements(PairAtWork pair, String username) {
        pair.as(username).get(pair.page());
        return Integer.parseInt(pair.as(username).get(pair.page()).header("X-Sandbox-Ao-Statements"));
    }

    private void moveClock(int days) {
        visitors.loggedIn("admin").open("/sandbox/clock").fill("days", String.valueOf(days)).press("Move");
    }
}
