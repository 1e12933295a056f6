package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A milestone is done: the two look back on it, and what they will change goes into the next one. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class ReflectionStory {
    private static final Jira JIRA = Jira.ofStories();
    private static final String HOSTILE = "The agenda held. <img src=x onerror=alert(1)> & \"so on\"";

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    public void a_milestone_that_is_done_offers_to_look_back_and_what_is_to_change_becomes_actions() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String review = pair.milestone("Lead the design review");
        String talk = pair.milestone("Give a talk");
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + review);
        assertThat(amara.find("#mentoring-reflections").count()).isZero();
        done(pair, review);

        amara.open("/browse/" + review).follow("Reflect on this milestone").press("Save");
        assertThat(amara.problemAt("worked")).isEqualTo("Write at least one of them.");
        amara.fill("worked", HOSTILE).fill("didNot", "My voice shook.").fill("why", "I had not slept.")
                .fill("change", "Send the agenda a day before\n\nSleep before a review");
        amara.page().selectOption("#next", new SelectOption().setLabel(talk + " Give a talk"));
        amara.picture("reflection").press("Save");

        assertThat(amara.find("#mentoring-reflections").innerText()).contains("Looking back on: Lead the design review Amara Nwosu, ");
        amara.picture("reflections-on-milestone");
        JsonNode subTasks = pair.as("siobhan").get("/rest/api/2/issue/" + talk).json().path("fields").path("subtasks");
        assertThat(subTasks.findValuesAsText("summary")).containsExactly("Send the agenda a day before", "Sleep before a review");
        amara.find("#mentoring-reflections li a").click();
        assertThat(amara.sees()).contains(HOSTILE);
        amara.page().waitForURL(address -> address.contains("/browse/"));
        String reflection = amara.page().url().replaceAll(".*/browse/([A-Z]+-\\d+).*", "$1");
        JsonNode fields = pair.as("siobhan").get("/rest/api/2/issue/" + reflection).json().path("fields");
        assertThat(fields.path("issuetype").path("name").asText()).isEqualTo("Reflection");
        assertThat(fields.path(pair.field("What we will change")).asText()).contains("Sleep before a review");
        assertThat(fields.path("issuelinks").path(0).path("outwardIssue").path("key").asText()).isEqualTo(review);
    }

    @Test
    public void the_gibbs_cycle_asks_six_questions_and_its_plan_becomes_actions() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String review = done(pair, pair.milestone("Lead the design review"));
        String talk = pair.milestone("Give a talk");
        Visitor siobhan = visitors.loggedIn("siobhan").open("/browse/" + review).follow("Reflect on this milestone").follow("Use the six steps of the Gibbs cycle instead");

        siobhan.press("Save");
        assertThat(siobhan.problemAt("description")).isEqualTo("Write at least one of them.");
        siobhan.fill("feelings", "I was proud.").fill("actionPlan", "Ask first");
        siobhan.page().selectOption("#next", new SelectOption().setLabel(talk + " Give a talk"));
        siobhan.picture("reflection-gibbs").press("Save");

        JsonNode read = pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id() + "/reflections").json().path("reflections").path(0);
        assertThat(read.path("texts").path("feelings").asText()).isEqualTo("I was proud.");
        assertThat(read.path("author").path("name").asText()).isEqualTo("Siobhan O'Sullivan");
        JsonNode subTasks = pair.as("amara").get("/rest/api/2/issue/" + talk).json().path("fields").path("subtasks");
        assertThat(subTasks.findValuesAsText("summary")).containsExactly("Ask first");
    }

    @Test
    public void reflections_are_for_the_two_alone() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String review = done(pair, pair.milestone("Lead the design review"));
        visitors.loggedIn("siobhan").open("/browse/" + review).follow("Reflect on this milestone").fill("didNot", "Harbourmaster").press("Save");

        Visitor tamsin = visitors.loggedIn("tamsin").open("/browse/" + review);
        assertThat(tamsin.sees()).contains("Lead the design review").doesNotContain("Looking back on:");
        assertThat(tamsin.find("#mentoring-reflections").count()).isZero();
        String milestoneId = pair.as("amara").get("/rest/api/2/issue/" + review).json().path("id").asText();
        for (String somebody : new String[] {"tamsin", "admin", "victor"}) {
            assertThat(pair.as(somebody).get("/secure/MentoringReflect!default.jspa?milestone=" + milestoneId).text()).as(somebody).contains("There is nothing here for you");
            assertThat(pair.as(somebody).get("/rest/api/2/search?jql=" + Caller.encoded("text ~ Harbourmaster")).json().path("total").asInt()).as(somebody).isZero();
        }
        assertThat(pair.as("amara").get("/rest/api/2/search?jql=" + Caller.encoded("text ~ Harbourmaster AND project = " + pair.key())).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    public void a_form_sent_twice_makes_one_reflection() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String review = done(pair, pair.milestone("Lead the design review"));
        String milestoneId = pair.as("amara").get("/rest/api/2/issue/" + review).json().path("id").asText();
        Map<String, String> form = Map.of("milestone", milestoneId, "formId", "5f0c2f9e-0000-4000-8000-" + String.format("%012d", pair.id()), "worked", "The agenda held.");

        pair.as("amara").submitUnforged("/secure/MentoringReflect.jspa", form);
        Caller.Answer again = pair.as("amara").submitUnforged("/secure/MentoringReflect.jspa", form);

        assertThat(again.text()).contains("This form has made its reflection already");
        assertThat(pair.as("amara").get("/rest/api/2/search?jql=" + Caller.encoded("issuetype = Reflection AND project = " + pair.key())).json().path("total").asInt()).isEqualTo(1);
    }

    private static String done(PairAtWork pair, String milestone) {
        Caller.Answer moved = pair.take("amara", milestone, "Done", Map.of());
        assertThat(moved.status()).as(moved.text()).isEqualTo(204);
        return milestone;
    }
}
