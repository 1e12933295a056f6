package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A milestone is more than a tick: an experiment that cannot fail, something to learn, somebody to meet, a situation to watch. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_YET_SEEN, why = "A transition with a screen is a page in the sandbox and a dialog in Jira.")
public class MilestoneKindStory {
    private static final Jira JIRA = Jira.ofStories();
    private static final String NO_CONSENT = "Nobody is introduced who has not said yes. Edit the milestone and note on the tab Introduction that the person agreed.";

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    public void an_experiment_is_kept_or_has_taught_something_and_cannot_fail() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String silence = pair.issue("Milestone", "Say nothing for ten seconds", Map.of(pair.field("Milestone kind"), Map.of("value", "Experiment"),
                pair.field("Hypothesis"), "Somebody else answers", pair.field("Test"), "In the next review"));
        Visitor amara = tab(visitors.loggedIn("amara").open("/browse/" + silence), "Experiment");
        assertThat(amara.sees()).contains("Somebody else answers").doesNotContain("Keep it");
        assertThat(offered(pair, silence)).containsExactly("Start");

        amara.press("Start");
        assertThat(offered(pair, silence)).containsExactlyInAnyOrder("Keep it", "Learned something else", "Put back");
        amara.open("/browse/" + silence).follow("Learned something else");
        amara.fill(pair.field("Result"), "Nobody spoke").press("Learned something else");

        assertThat(amara.problemAt(pair.field("Learned"))).startsWith("Say what you learned from it. An experiment cannot fail");
        assertThat(amara.typed(pair.field("Result"))).isEqualTo("Nobody spoke");
        amara.picture("experiment-ends");
        amara.fill(pair.field("Learned"), "<img src=x onerror=alert(1)> Ten seconds are long").press("Learned something else");

        assertThat(pair.status(silence)).isEqualTo("Learned");
        assertThat(resolution(pair, silence)).isEqualTo("Learned");
        assertThat(tab(amara, "Experiment").sees()).contains("<img src=x onerror=alert(1)> Ten seconds are long");

        assertThat(pair.take("siobhan", silence, "Reopen", Map.of()).status()).isEqualTo(204);
        assertThat(resolution(pair, silence)).isEmpty();
        assertThat(pair.take("siobhan", silence, "Keep it", Map.of()).status()).isEqualTo(204);
        assertThat(pair.status(silence)).isEqualTo("Done");
        assertThat(resolution(pair, silence)).isEqualTo("Kept");
    }

    @Test
    public void nobody_is_introduced_who_has_not_said_yes() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String meeting = pair.issue("Milestone", "Meet the head of approvals", Map.of(pair.field("Milestone kind"), Map.of("value", "Introduction"),
                pair.field("Person introduced"), "Ilse O'Hara", pair.field("Purpose of the introduction"), "How a decision travels",
                pair.field("Consent to the introduction"), Map.of("value", "Asked, no answer yet")));
        Visitor siobhan = visitors.loggedIn("siobhan").open("/browse/" + meeting);

        siobhan.press("Done");

        assertThat(siobhan.sees()).contains(NO_CONSENT);
        Caller.Answer overRest = pair.take("siobhan", meeting, "Done", Map.of());
        assertThat(overRest.status()).isEqualTo(400);
        assertThat(overRest.json().path("errorMessages").get(0).asText()).isEqualTo(NO_CONSENT);
        assertThat(pair.status(meeting)).isEqualTo("To Do");

        tab(siobhan.open("/browse/" + meeting).follow("Edit"), "Introduction");
        siobhan.page().selectOption("#" + pair.field("Consent to the introduction"), new SelectOption().setLabel("Said yes"));
        siobhan.fill(pair.field("Thank-you sent"), "7/Dec/26").fill(pair.field("Result of the introduction"), "A walk next week");
        siobhan.picture("introduction").press("Update");
        siobhan.open("/browse/" + meeting).press("Done");

        assertThat(pair.status(meeting)).isEqualTo("Done");
        assertThat(tab(siobhan.open("/browse/" + meeting), "Introduction").sees()).contains("Said yes", "A walk next week", "Ilse O'Hara");
    }

    @Test
    public void what_is_learned_and_watched_is_planned_on_screens_of_its_own() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        pair.issue("Milestone", "Certified in signalling", Map.of(pair.field("Milestone kind"), Map.of("value", "Learning activity"),
                pair.field("Provider"), "Rail Academy", pair.field("Learning date"), "2027-02-01", pair.field("Certificate"), "https://example.org/c/7",
                pair.field("Certificate expires"), "2029-02-01", pair.field("Major milestone"), Map.of("value", "Yes")));
        pair.issue("Milestone", "Sit in on the level crossing review", Map.of(pair.field("Milestone kind"), Map.of("value", "Shadowing"),
                pair.field("Situation to watch"), "The level crossing review", pair.field("Watching on"), "2026-12-01", pair.field("What to watch for"), "Questions without an answer inside"));

        assertThat(found(pair, "\"Milestone kind\" = \"Learning activity\" AND \"Certificate expires\" < \"2029-03-01\" AND \"Major milestone\" = Yes")).isEqualTo(1);
        assertThat(found(pair, "\"Milestone kind\" = Shadowing AND \"What to watch for\" ~ questions")).isEqualTo(1);
    }

    @Test
    public void a_milestone_says_what_it_asks_of_the_two_and_leads_them_there() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String watching = pair.issue("Milestone", "Sit in on the level crossing review",
                Map.of(pair.field("Milestone kind"), Map.of("value", "Shadowing"), pair.field("Major milestone"), Map.of("value", "Yes")));
        String certificate = pair.issue("Milestone", "Certified in signalling", Map.of(pair.field("Milestone kind"), Map.of("value", "Learning activity"),
                pair.field("Certificate expires"), LocalDate.now().plusDays(20).toString()));
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + watching);
        assertThat(amara.find("#mentoring-milestone").innerText()).doesNotContain("Talk it over", "Give feedback");

        amara.press("Done");

        amara.open("/browse/" + watching).picture("milestone-that-is-done");
        assertThat(amara.find("#mentoring-milestone").innerText()).contains("Talk it over while it is fresh", "This was a major milestone");
        amara.find("#mentoring-milestone a:has-text(\"Reflect on this milestone\")").click();
        assertThat(amara.sees()).contains("Sit in on the level crossing review", "What worked");
        amara.open("/browse/" + watching).follow("Give feedback");
        assertThat(amara.find("#" + pair.field("Situation")).count()).isEqualTo(1);

        assertThat(amara.open("/browse/" + certificate).find("#mentoring-milestone").innerText()).contains("The certificate expires on");
        assertThat(amara.open(pair.page()).find("#mentoring-next-steps").innerText()).contains("Renew the certificate of Certified in signalling");
    }

    private static Visitor tab(Visitor visitor, String name) {
        visitor.page().locator(".tabs-menu a", new Page.LocatorOptions().setHasText(name)).click();
        return visitor;
    }

    private static int found(PairAtWork pair, String jql) {
        return pair.as("amara").get("/rest/api/2/search?jql=" + Caller.encoded("project = " + pair.key() + " AND " + jql)).json().path("total").asInt();
    }

    private static List<String> offered(PairAtWork pair, String issue) {
        List<String> names = new ArrayList<>();
        pair.as("amara").get("/rest/api/2/issue/" + issue + "/transitions").json().path("transitions").forEach(each -> names.add(each.path("name").asText()));
        return names;
    }

    private static String resolution(PairAtWork pair, String issue) {
        JsonNode resolution = pair.as("amara").get("/rest/api/2/issue/" + issue).json().path("fields").path("resolution");
        return resolution.path("name").asText("");
    }
}
