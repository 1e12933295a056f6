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

/** Amara thinks before she asks, both say what they learned, and they do not talk about the same things for ever. In a sandbox whose clock is moved. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock.")
public class LearningStory {
    private static final String HOSTILE = "<script>alert(1)</script> & \"so on\"";
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
    public void the_mentee_asks_after_thinking_of_it_and_the_question_waits_on_the_agenda() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        pair.logged("siobhan", Map.of("day", today(pair), "minutes", 30, "mode", "phone", "outcome", "none", "actions",
                List.of(Map.of("text", "Call her", "owner", "mentor"), Map.of("text", "Write to him", "owner", "mentor"), Map.of("text", "Read", "owner", "mentee"))));
        Visitor amara = visitors.loggedIn("amara").open(nextCheckIn(pair)).follow("Ask my mentor");
        assertThat(amara.find("#mentoring-balance").innerText()).contains("2 of 3 are with your mentor");
        amara.fill("words", "How do I say no?").fill("options", HOSTILE).press("Put on the agenda").picture("ask-my-mentor");
        assertThat(amara.problemAt("tried")).isEqualTo("Say what you tried, even if it was little.");
        assertThat(amara.typed("options")).isEqualTo(HOSTILE);
        amara.fill("tried", "I said maybe").fill("leaning", "To say it at once").press("Put on the agenda");

        Visitor siobhan = visitors.loggedIn("siobhan").open(nextCheckIn(pair));
        assertThat(siobhan.find("#mentoring-agenda").innerText()).contains("How do I say no?", "I said maybe", HOSTILE, "To say it at once");
        assertThat(siobhan.find("#mentoring-ask").count()).isZero();
    }

    @Test
    public void both_say_what_they_learned_each_in_a_line_of_their_own() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        Visitor amara = visitors.loggedIn("amara").open("/secure/MentoringCheckIn!default.jspa?issueId=" + pair.issueId());
        amara.choose("outcome", "An insight").fill("learned", "To ask first " + HOSTILE).press("Save");
        amara.page().waitForSelector("#mentoring-check-ins");

        String panel = "/browse/" + pair.issueKey();
        Visitor siobhan = says(visitors.loggedIn("siobhan").open(panel)).fill("learned", "x".repeat(501)).press("Save");
        assertThat(siobhan.problemAt("learned")).isEqualTo("At most 500 characters; these are 501.");
        Visitor elsewhere = says(visitors.loggedIn("siobhan").open(panel)).fill("learned", "To wait longer").press("Save");
        siobhan.fill("learned", "To wait").press("Save");
        assertThat(siobhan.find("#mentoring-changed-meanwhile").innerText()).contains("To wait longer");
        siobhan.fill("learned", "To wait, and listen").press("Save");

        amara.open(panel).picture("what-we-learned");
        assertThat(amara.find("#mentoring-check-ins").innerText()).contains("Amara Nwosu learned", "To ask first " + HOSTILE, "Siobhan O'Sullivan learned", "To wait, and listen");
        assertThat(amara.open(pair.page()).find("#mentoring-feedback-balance").innerText()).contains("Amara Nwosu learned", "To ask first " + HOSTILE, "To wait, and listen");
        assertThat(elsewhere.open(panel).find("#mentoring-check-ins").innerText()).contains("Change what I learned");
        assertThat(visitors.loggedIn("tamsin").open(panel).sees()).doesNotContain("To ask first", "To wait");
    }

    @Test
    public void what_was_no_theme_for_sixty_days_is_proposed_until_it_was_talked_about() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.CLOSED);
        Visitor amara = visitors.loggedIn("amara").open(nextCheckIn(pair));
        assertThat(amara.find("#mentoring-proposed").count()).as("they have only begun").isZero();

        moveClock(61);
        amara.open(nextCheckIn(pair)).picture("proposed-theme");
        assertThat(amara.find("#mentoring-proposed").innerText()).contains("Not talked about for 60 days: Goals and direction");
        amara.press("Put on the agenda");
        assertThat(amara.find("#mentoring-proposed").count()).isZero();
        assertThat(amara.find(".mentoring-topic").allInnerTexts()).containsExactly("Goals and direction");

        amara.open("/secure/MentoringCheckIn!default.jspa?issueId=" + pair.issueId());
        amara.find("#mentoring-talked-about label").first().click();
        amara.find("label[for=theme-NETWORK]").click();
        amara.choose("outcome", "None").press("Save");
        amara.page().waitForSelector("#mentoring-check-ins");
        assertThat(amara.find("#mentoring-check-ins").innerText()).contains("Goals and direction, People and network");
        amara.open(nextCheckIn(pair));
        assertThat(amara.find("#mentoring-proposed").innerText()).contains("Skills and practice");
    }

    @Test
    public void the_reviews_of_a_relationship_have_their_turn_with_agenda_and_questions() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.CLOSED);
        Visitor amara = visitors.loggedIn("amara").open(nextCheckIn(pair));
        assertThat(amara.find("#mentoring-review").innerText()).contains("Your first meeting", "What do I hope for?");
        pair.logged("amara", PairAtWork.aCheckIn(today(pair), "Met"));
        assertThat(amara.open(nextCheckIn(pair)).find("#mentoring-review").count()).isZero();

        moveClock(93);
        amara.open(nextCheckIn(pair)).picture("midpoint");
        assertThat(amara.find("#mentoring-review").innerText()).contains("Half way", "Are my goals still the right ones?");
        Visitor siobhan = visitors.loggedIn("siobhan").open(nextCheckIn(pair));
        assertThat(siobhan.find("#mentoring-review").innerText()).contains("Am I learning too?").doesNotContain("Are my goals");
        siobhan.press("Put its agenda on yours");
        assertThat(siobhan.find(".mentoring-topic").allInnerTexts()).hasSize(5).contains("Our charter: does it still fit? (10 min)");

        pair.logged("amara", PairAtWork.aCheckIn(LocalDate.parse(today(pair)).plusDays(93).toString(), "Half way"));
        moveClock(62);
        assertThat(siobhan.open(nextCheckIn(pair)).find("#mentoring-review").innerText()).contains("The last weeks", "Would I be a mentor again?");
    }

    private static Visitor says(Visitor visitor) {
        visitor.find(".mentoring-say-learned").click();
        visitor.page().waitForSelector("#mentoring-learned-form");
        return visitor;
    }

    private static String today(PairAtWork pair) {
        return LocalDate.parse(pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id()).json().path("startedOn").asText()).toString();
    }

    private static String nextCheckIn(PairAtWork pair) {
        return "/projects/" + pair.key() + "?selectedItem=org.mentoringpair.jira:next-check-in";
    }

    private void moveClock(int days) {
        visitors.loggedIn("admin").open("/sandbox/clock").fill("days", String.valueOf(days)).press("Move");
    }
}
