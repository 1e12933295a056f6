package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Tamsin keeps the library of her programme, Siobhan tells a story, and Amara finds what helps her now. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class LibraryStory {
    private static final Jira JIRA = Jira.ofStories();
    private static final String HOSTILE = "<script>alert(1)</script> & \"so on\", 質問する";

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    public void what_a_programme_manager_puts_there_is_suggested_to_those_who_work_on_it() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String topic = "Saying " + UUID.randomUUID();
        pair.goal("Learn about " + topic.toLowerCase() + " at work");

        Visitor tamsin = visitors.loggedIn("tamsin").open("/secure/Dashboard.jspa").unfold("mentoring-menu").follow("Pairs of my programmes").follow("Resources of " + PairAtWork.programmeName(JIRA));
        tamsin.follow("Add a resource").fill("link", "javascript:alert(1)").fill("topic", topic).fill("why", HOSTILE).choose("type", "Podcast").press("Save");
        assertThat(tamsin.problemAt("title")).isEqualTo("Give it a title.");
        assertThat(tamsin.problemAt("link")).startsWith("Give an address that begins with http:// or https://");
        tamsin.fill("title", "No is a sentence " + HOSTILE).fill("link", "https://confluence.example.com/display/M/No").choose("language", "English").press("Save");
        assertThat(tamsin.picture("library").find("#mentoring-library").innerText()).contains("No is a sentence " + HOSTILE);

        Visitor amara = visitors.loggedIn("amara").open(pair.page());
        assertThat(amara.find("#mentoring-suggestions li").first().innerText()).contains("No is a sentence " + HOSTILE);
        assertThat(amara.find("#mentoring-suggestions li").count()).isLessThanOrEqualTo(3);
        assertThat(amara.find("#mentoring-suggestions li a").first().getAttribute("href")).isEqualTo("https://confluence.example.com/display/M/No");
        amara.follow("All resources of the programme").choose("type", "Podcast").press("Show");
        assertThat(amara.sees()).contains("No is a sentence").doesNotContain("Add a resource");
        amara.press("Helpful: No is a sentence " + HOSTILE);
        assertThat(amara.open(pair.page()).find("#mentoring-suggestions").innerText()).doesNotContain("No is a sentence");
    }

    @Test
    public void a_story_told_to_the_mentee_alone_stays_between_the_two_until_it_is_told_to_the_programme() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String title = "The review I lost " + UUID.randomUUID();
        pair.as("amara").post("/rest/mentoring/1.0/pairs/" + pair.id() + "/skills", Map.of("owner", "mentee", "name", "Ask " + HOSTILE, "now", 1, "wanted", 3));
        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page()).follow("Tell a story");
        siobhan.fill("title", title).fill("words", "I had not asked.\n" + HOSTILE).choose("skill", "Ask " + HOSTILE).picture("tell-a-story").press("Save");

        Visitor amara = visitors.loggedIn("amara").open(library(pair));
        amara.find("article:has-text(\"" + title + "\") summary").click();
        assertThat(amara.find("article:has-text(\"" + title + "\")").innerText())
                .contains("I had not asked.\n" + HOSTILE, "Told by Siobhan O'Sullivan.", "For the two of you alone.", "About: Ask " + HOSTILE);
        for (String somebody : List.of("tamsin", "kenji", "admin", "victor")) {
            assertThat(pair.as(somebody).get(library(pair)).text()).as(somebody).doesNotContain(title);
            assertThat(pair.as(somebody).get(rest(pair)).text()).as(somebody).doesNotContain(title);
        }

        siobhan.find("a[aria-label=\"Change: " + title + "\"]").click();
        siobhan.page().waitForSelector("#readers");
        siobhan.choose("readers", "All pairs of the programme and those who run it").press("Save");
        PairAtWork.of("kenji", "priya", PairAtWork.OPEN, JIRA);
        assertThat(pair.as("kenji").get(rest(pair)).text()).contains(title).doesNotContain("Ask <script>");
        assertThat(pair.as("kenji").get(library(pair)).text()).contains(title).doesNotContain("About: Ask");
        assertThat(pair.as("victor").get(rest(pair)).status()).isEqualTo(404);
    }

    @Test
    public void two_who_change_one_resource_do_not_overwrite_each_other_unseen() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String id = added(pair, "Two windows " + UUID.randomUUID());
        String form = "/secure/MentoringResourceEdit!default.jspa?id=" + id;
        Visitor left = visitors.loggedIn("tamsin").open(form);
        Visitor right = visitors.loggedIn("tamsin").open(form);
        left.fill("title", "From the left " + id).press("Save");

        right.fill("title", "From the right " + id).press("Save");

        assertThat(right.find("#mentoring-changed-meanwhile").innerText()).contains("From the left " + id);
        assertThat(right.typed("title")).isEqualTo("From the right " + id);
        right.press("Save and replace");
        assertThat(right.sees()).contains("From the right " + id).doesNotContain("From the left " + id);
    }

    @Test
    public void readers_opinions_are_told_once_there_are_five() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        PairAtWork.of("kenji", "priya", PairAtWork.OPEN, JIRA);
        String id = added(pair, "Asked five " + UUID.randomUUID());
        List.of("amara", "siobhan", "kenji", "priya").forEach(reader -> assertThat(rated(pair, reader, id, "yes")).isEqualTo(302));
        assertThat(pair.as("amara").get(library(pair) + "&type=ARTICLE").text()).doesNotContain("of 5 readers found it helpful");
        assertThat(pair.as("victor").submitUnforged("/secure/MentoringResourceRate.jspa", Map.of("id", id, "helpful", "yes")).text()).contains("mentoring-missing");

        rated(pair, "tamsin", id, "no");

        assertThat(pair.as("amara").get(library(pair)).text()).contains("4 of 5 readers found it helpful.");
    }

    @Test
    public void what_was_told_to_the_mentee_alone_goes_with_the_project() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        PairAtWork other = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String title = "Soon gone " + UUID.randomUUID();
        told(pair, title, "pair");
        told(pair, title + " from us, but not from the programme", "programme");

        assertThat(pair.as("admin").delete("/rest/api/2/project/" + pair.key()).status()).isEqualTo(204);

        assertThat(pair.as("siobhan").get(rest(other)).text()).contains(title + " from us").doesNotContain(title + "\"");
    }

    @Test
    @OnJira(value = Mark.NOT_APPLICABLE, why = "It counts statements by a header that the sandbox alone sends.")
    public void the_library_costs_the_same_however_large_it_is() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        added(pair, "One " + UUID.randomUUID());
        int few = statements(pair);

        for (int number = 0; number < 12; number++) {
            added(pair, "Many " + UUID.randomUUID());
        }

        assertThat(statements(pair)).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    private static int statements(PairAtWork pair) {
        pair.as("amara").get(library(pair) + "&type=ARTICLE");
        return Integer.parseInt(pair.as("amara").get(library(pair) + "&type=ARTICLE").header("X-Sandbox-Ao-Statements"));
    }

    private static int rated(PairAtWork pair, String reader, String id, String helpful) {
        return pair.as(reader).submitUnforged("/secure/MentoringResourceRate.jspa", Map.of("id", id, "helpful", helpful)).status();
    }

    private static String added(PairAtWork pair, String title) {
        return sent(pair, "tamsin", "/secure/MentoringResourceNew.jspa", Map.of("programme", String.valueOf(pair.programmeId()), "title", title, "type", "ARTICLE",
                "link", "https://wiki.example.com/asking"));
    }

    private static String told(PairAtWork pair, String title, String readers) {
        return sent(pair, "siobhan", "/secure/MentoringStory.jspa", Map.of("pair", String.valueOf(pair.id()), "title", title, "words", "I once lost it.", "readers", readers));
    }

    private static String sent(PairAtWork pair, String username, String address, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.putAll(Map.of("language", "ENGLISH", "forWhom", "BOTH", "formId", UUID.randomUUID().toString()));
        Caller.Answer answer = pair.as(username).submitUnforged(address, fields);
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        return answer.header("Location").replaceAll(".*mentoring-resource-", "");
    }

    private static String library(PairAtWork pair) {
        return "/secure/MentoringResources!default.jspa?programme=" + pair.programmeId();
    }

    private static String rest(PairAtWork pair) {
        return "/rest/mentoring/1.0/programmes/" + pair.programmeId() + "/resources?maxResults=100";
    }
}
