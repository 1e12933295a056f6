package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Feedback finds its recipient, who says what they understood and what they did with it. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_YET_SEEN, why = "A transition with a screen is a page in the sandbox and a dialog in Jira.")
public class FeedbackStory {
    private static final Jira JIRA = Jira.ofStories();

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    public void the_recipient_says_what_they_understood_and_then_what_they_did() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String feedback = pair.issue("Feedback", "Your question in the review", Map.of(pair.field("Situation"), "Design review on Tuesday"));
        assertThat(assignee(pair, feedback)).isEqualTo("siobhan");
        Visitor siobhan = visitors.loggedIn("siobhan").open("/browse/" + feedback);

        siobhan.follow("Understood").press("Understood");
        assertThat(siobhan.problemAt(pair.field("In own words"))).isEqualTo("Say in your own words what you understood.");
        siobhan.fill(pair.field("In own words"), "It helped that I asked <b>before</b> I judged.").picture("feedback-understood").press("Understood");
        assertThat(pair.status(feedback)).isEqualTo("Understood");

        siobhan.follow("Acted on").fill(pair.field("What I did"), "I ask first, every time").press("Acted on");
        siobhan.picture("feedback-acted-on");
        assertThat(pair.status(feedback)).isEqualTo("Acted on");
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + feedback);
        amara.page().click("main a:has-text('In own words')");
        assertThat(amara.sees()).contains("It helped that I asked <b>before</b> I judged.");
    }

    @Test
    public void whoever_gave_it_is_not_offered_to_answer_it_and_cannot_over_rest() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String feedback = pair.issue("Feedback", "Your question in the review", Map.of());
        String understood = pair.transition("siobhan", feedback, "Understood").path("id").asText();

        assertThat(pair.as("amara").get("/rest/api/2/issue/" + feedback + "/transitions").json().path("transitions")).isEmpty();
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + feedback);
        assertThat(amara.find("#status-val").innerText()).isEqualToIgnoringCase("Given");
        assertThat(amara.sees()).doesNotContain("Understood");
        Caller.Answer refused = pair.as("amara").post("/rest/api/2/issue/" + feedback + "/transitions", Map.of("transition", Map.of("id", understood),
                "fields", Map.of(pair.field("In own words"), "She surely understood")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(pair.status(feedback)).isEqualTo("Given");
    }

    private static String assignee(PairAtWork pair, String issue) {
        return pair.as("amara").get("/rest/api/2/issue/" + issue).json().path("fields").path("assignee").path("name").asText();
    }
}
