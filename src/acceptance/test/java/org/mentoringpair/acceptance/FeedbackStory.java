package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
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

    @Test
    public void from_a_milestone_jira_s_own_screen_begins_filled_in_and_the_feedback_stands_there_afterwards() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String review = pair.milestone("Lead the design review");
        pair.take("amara", review, "Done", Map.of());
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + review);

        amara.find("#mentoring-feedback").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Give feedback")).click();
        assertThat(amara.typed("summary")).isEqualTo("On: Lead the design review");
        assertThat(amara.typed(pair.field("Feedback on milestone"))).isEqualTo(review);
        amara.choose(pair.field("Feedback for"), "The mentee").fill(pair.field("Situation"), "The review <b>yesterday</b>").press("Create");
        assertThat(amara.problemAt(pair.field("Feedback for"))).isEqualTo("You cannot give feedback to yourself. Choose the other one of you two.");
        amara.choose(pair.field("Feedback for"), "The mentor").choose(pair.field("Feedback about"), "Our mentoring")
                .fill(pair.field("Feedback on milestone"), "NONE-1").press("Create");
        assertThat(amara.problemAt(pair.field("Feedback on milestone"))).startsWith("There is no milestone of yours with this key.");
        amara.fill(pair.field("Feedback on milestone"), review).press("Create");

        amara.open("/browse/" + review);
        assertThat(amara.find("#mentoring-feedback").innerText()).contains("On: Lead the design review").contains("from Amara Nwosu");
        amara.picture("feedback-on-milestone");
        String assigned = pair.as("siobhan").get("/rest/api/2/search?jql=" + Caller.encoded("issuetype = Feedback AND assignee = currentUser() AND project = " + pair.key())).text();
        assertThat(assigned).contains("\"total\":1");
    }

    @Test
    public void the_two_see_how_much_they_give_each_other_and_nobody_else_does() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        Visitor amara = visitors.loggedIn("amara").open(pair.page());
        assertThat(amara.find("#mentoring-feedback-balance").innerText()).contains("Neither of you gave feedback in the last 90 days.");
        pair.issue("Feedback", "Your question in the review", Map.of());

        amara.open(pair.page());
        assertThat(amara.find("#mentoring-feedback-balance").innerText()).contains("Amara Nwosu to Siobhan O'Sullivan: 1").contains("Feedback goes both ways");
        amara.picture("feedback-balance");
        assertThat(pair.as("siobhan").get(pair.page()).text()).contains("mentoring-feedback-balance");
        assertThat(pair.as("tamsin").get(pair.page()).text()).doesNotContain("mentoring-feedback-balance");
    }

    @Test
    public void hints_come_while_it_is_written_and_stay_for_the_giver_alone() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        Visitor amara = visitors.loggedIn("amara").open("/secure/MentoringGiveFeedback!default.jspa?issue=" + pair.issueId());
        Locator hints = amara.find(".mentoring-hints");
        assertThat(hints.count()).isZero();

        amara.fill("summary", "Your answers").fill(pair.field("Situation"), "You never explain <img src=x onerror=alert()> things");
        hints.getByText("never").waitFor();
        assertThat(hints.getAttribute("role")).isEqualTo("status");
        assertThat(hints.innerText()).contains("\u201Cnever\u201D is seldom quite true").contains("a day or a time").contains("Suggestion: what could be kept");
        amara.picture("feedback-hints").press("Create");

        assertThat(amara.find("#mentoring-feedback-hints").innerText()).contains("\u201Cnever\u201D is seldom quite true").contains("Only you see these hints.");
        String feedback = amara.page().url().replaceAll(".*/browse/([A-Z]+-\\d+).*", "$1");
        assertThat(pair.as("siobhan").get("/browse/" + feedback).text()).contains("Your answers").doesNotContain("mentoring-feedback-hints");
        pair.take("siobhan", feedback, "Understood", Map.of(pair.field("In own words"), "I skip reasons"));
        assertThat(pair.as("amara").get("/browse/" + feedback).text()).doesNotContain("mentoring-feedback-hints");
    }

    @Test
    @OnJira(value = Mark.NOT_APPLICABLE, why = "It reads mailboxes.")
    public void a_colleague_outside_the_project_answers_once_and_the_mentee_decides_who_reads_it() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String colleagues = "/secure/MentoringColleagues!default.jspa?pairId=" + pair.id();
        Visitor amara = visitors.loggedIn("amara").open(pair.page()).follow("Feedback from colleagues").follow("Ask a colleague").press("Ask");
        assertThat(amara.problemAt("colleague")).isEqualTo("Say whom you want to ask.");
        assertThat(amara.problemAt("question")).isEqualTo("Write what you want to know.");
        amara.fill("colleague", "victor").fill("question", "How do I come across? <img src=x onerror=alert(1)>").press("Ask");
        assertThat(amara.sees()).contains("Victor").contains("an answer is possible until");

        JsonNode mail = new OutboxOfPerson("victor", JIRA).ofTheApp().stream().reduce((first, last) -> last).orElseThrow();
        assertThat(mail.path("subject").asText()).isEqualTo("Amara Nwosu asks for your feedback");
        assertThat(mail.toString()).doesNotContain("come across").doesNotContain(pair.key());
        String request = mail.toString().replaceAll("(?s).*MentoringAnswerColleague!default.jspa\\?request=(\\d+).*", "$1");
        Visitor victor = visitors.loggedIn("victor").open("/secure/MentoringAnswerColleague!default.jspa?request=" + request);
        assertThat(victor.sees()).contains("Feedback for Amara Nwosu").contains("How do I come across? <img src=x onerror=alert(1)>").doesNotContain(pair.key());
        victor.fill("behaviour", "You always wait.").press("Look for hints");
        assertThat(victor.find("#mentoring-answer-hints").innerText()).contains("\u201Calways\u201D is seldom quite true");
        victor.picture("feedback-colleague").press("Send");
        assertThat(victor.sees()).contains("Thank you. Amara Nwosu can read it now.");
        assertThat(pair.as("victor").get("/secure/MentoringAnswerColleague!default.jspa?request=" + request).text()).contains("mentoring-missing");

        assertThat(pair.as("siobhan").get(colleagues).text()).contains("Nothing is shared with you.").doesNotContain("You always wait.");
        assertThat(Integer.parseInt(pair.as("amara").get(colleagues).header("X-Sandbox-Ao-Statements"))).isLessThanOrEqualTo(2);
        amara.open(colleagues).picture("feedback-from-colleagues").press("Share with my mentor");
        assertThat(amara.sees()).contains("Both of you read it.");
        assertThat(pair.as("siobhan").get(colleagues).text()).contains("You always wait.");
        amara.press("Take back");
        assertThat(pair.as("siobhan").get(colleagues).text()).doesNotContain("You always wait.");
        for (String somebody : new String[] {"tamsin", "admin", "victor"}) {
            assertThat(pair.as(somebody).get(colleagues).text()).as(somebody).contains("mentoring-missing");
        }
    }

    private static String assignee(PairAtWork pair, String issue) {
        return pair.as("amara").get("/rest/api/2/issue/" + issue).json().path("fields").path("assignee").path("name").asText();
    }
}
