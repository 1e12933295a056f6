package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Siobhan and Amara meet with the agenda before them, write down what they heard, and log what they covered. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class MeetingModeStory {
    private static final Jira JIRA = Jira.ofStories();
    private static final String HOSTILE = "<script>alert(1)</script> & \"so on\"";

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    private final PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);

    @Test
    public void they_meet_tick_off_what_they_covered_and_the_log_begins_with_it() {
        Visitor amara = visitors.loggedIn("amara").open(nextCheckIn()).choose("template", "Progress").press("Add these topics");
        amara.fill("words", "Whether to apply").choose("theme", "Career and next steps").press("Add").follow("Meet now");
        amara.page().waitForSelector("#mentoring-meeting-now");
        assertThat(amara.find("#mentoring-meeting-agenda").innerText()).contains("About 45 minutes in all.", "minute 0 to 10", "minute 10 to 25");
        assertThat(amara.find("#mentoring-listening-prompt").innerText()).startsWith("Listening:");
        amara.find("[aria-label='Talked about: Whether to apply']").click();
        amara.page().waitForSelector("[aria-label='Open again: Whether to apply']");
        amara.fill("heard", "That she believes in it " + HOSTILE).press("Save");

        Visitor siobhan = visitors.loggedIn("siobhan").open(meeting());
        assertThat(siobhan.find("#mentoring-other-heard").innerText()).isEqualTo("That she believes in it " + HOSTILE);
        siobhan.fill("heard", "That it is hard").press("Save").picture("meeting-mode");

        siobhan.page().click("#mentoring-end-meeting");
        siobhan.page().waitForSelector("#mentoring-check-in-form");
        assertThat(siobhan.typed("takeaways")).contains("Amara Nwosu heard: That she believes in it " + HOSTILE, "Siobhan O'Sullivan heard: That it is hard");
        assertThat(siobhan.find("#mentoring-covered").innerText()).contains("Whether to apply");
        assertThat(siobhan.find("#theme-CAREER").isChecked()).isTrue();
        siobhan.choose("outcome", "An insight").press("Save");
        siobhan.page().waitForSelector("#mentoring-check-ins");
        assertThat(siobhan.find("#mentoring-check-ins").innerText()).contains("Career and next steps", "That it is hard");

        amara.open(meeting());
        assertThat(amara.typed("heard")).isEmpty();
        assertThat(amara.find("#mentoring-meeting-agenda").innerText()).doesNotContain("Whether to apply");
    }

    @Test
    public void questions_fit_the_stage_and_the_mentor_keeps_some_at_hand_and_adds_their_own() {
        Visitor siobhan = visitors.loggedIn("siobhan").open(meeting());
        assertThat(siobhan.find("#mentoring-bank").innerText()).contains("What should I know about how you think best?").doesNotContain("What do we avoid talking about?");
        siobhan.choose("stage", "Progress").choose("theme", "Our mentoring itself").press("Show");
        assertThat(siobhan.find("#mentoring-bank li").count()).isEqualTo(2);
        siobhan.find("[aria-label='Keep at hand: What do we avoid talking about?']").click();
        siobhan.page().waitForSelector("#mentoring-at-hand");
        assertThat(siobhan.find("#mentoring-bank li").count()).as("the choice goes along, and what is at hand stands above").isEqualTo(1);

        siobhan.fill("question", "x".repeat(251)).press("Add");
        assertThat(siobhan.problemAt("question")).isEqualTo("At most 250 characters; these are 251.");
        siobhan.fill("question", "What would your daughter say? " + HOSTILE).press("Add");

        Visitor amara = visitors.loggedIn("amara").open(meeting());
        assertThat(amara.find("#mentoring-at-hand").innerText()).contains("What do we avoid talking about?", "What would your daughter say? " + HOSTILE);
        assertThat(amara.find("#question").count()).isZero();
    }

    @Test
    public void another_window_does_not_overwrite_what_was_heard_and_nobody_else_reads_it() {
        Visitor left = visitors.loggedIn("amara").open(meeting());
        Visitor right = visitors.loggedIn("amara").open(meeting());
        left.fill("heard", "From the left").press("Save");
        right.fill("heard", "From the right").press("Save");

        assertThat(right.find("#mentoring-changed-meanwhile").innerText()).contains("From the left");
        assertThat(right.typed("heard")).isEqualTo("From the right");
        right.press("Save");
        assertThat(right.typed("heard")).isEqualTo("From the right");
        for (String somebody : new String[] {"tamsin", "admin", "victor"}) {
            assertThat(pair.as(somebody).get(meeting()).text()).as(somebody).contains("mentoring-missing").doesNotContain("From the right");
        }
    }

    @Test
    @OnJira(value = Mark.NOT_APPLICABLE, why = "It counts statements by a header that the sandbox alone sends.")
    public void it_costs_the_same_however_much_there_is() {
        int empty = statements();
        for (int number = 0; number < 9; number++) {
            pair.as("amara").post("/rest/mentoring/1.0/pairs/" + pair.id() + "/next-check-in/topics", Map.of("words", "Topic " + number));
        }

        assertThat(statements()).isEqualTo(empty).isLessThanOrEqualTo(6);
    }

    private int statements() {
        pair.as("amara").get(meeting());
        return Integer.parseInt(pair.as("amara").get(meeting()).header("X-Sandbox-Ao-Statements"));
    }

    private String meeting() {
        return "/secure/MentoringMeeting!default.jspa?id=" + pair.id();
    }

    private String nextCheckIn() {
        return "/projects/" + pair.key() + "?selectedItem=org.mentoringpair.jira:next-check-in";
    }
}
