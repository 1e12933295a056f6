package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Amara and Siobhan agree how they work together, sign it, and keep it alive. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class CharterStory {
    private static final String HOSTILE = "<img src=x onerror=alert(1)> & \"so on\"";
    private static Jira jira;

    @Rule
    public final Visitors visitors = new Visitors(jira);

    @BeforeClass
    public static void start() {
        jira = Jira.ofOneStory();
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Test
    public void a_pair_begins_with_a_charter_writes_it_in_jira_and_both_sign() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.OPEN);
        Visitor amara = visitors.loggedIn("amara").open(pair.page()).follow("Charter");
        assertThat(amara.sees()).contains("Start our charter");
        amara.follow("Start our charter").press("Start our charter");
        assertThat(amara.find("#mentoring-charter").innerText()).contains("We work together because", "Response time", "every 2 weeks", "Sets the agenda");

        amara.follow("Edit the words").picture("charter-in-jira");
        amara.find("textarea[name^=customfield]").first().fill("I want to lead a team.\n" + HOSTILE);
        amara.find("#issue-edit-submit, [type=submit]").first().click();
        amara.open(pair.charterPage());
        assertThat(amara.find("#mentoring-charter-purpose").innerText()).contains("I want to lead a team.\n" + HOSTILE);

        amara.follow("Sign").press("Sign the charter");
        assertThat(amara.problemAt("promise")).isEqualTo("The charter is signed together with this promise.");
        assertThat(amara.find("#mentoring-exceptions").innerText()).contains("somebody is in danger", "the law", "misconduct");
        amara.picture("charter-sign").find("label[for=promise]").click();
        amara.press("Sign the charter");
        assertThat(amara.find(".mentoring-signatures").innerText()).contains("Amara Nwosu signed on", "Siobhan O'Sullivan has not signed yet");

        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page());
        assertThat(siobhan.find("#mentoring-charter-state").innerText()).contains("Siobhan O'Sullivan has not signed yet");
        siobhan.follow("Open the charter").follow("Sign").find("label[for=promise]").click();
        siobhan.press("Sign the charter").picture("charter");
        assertThat(siobhan.sees()).contains("Both promised to speak up early", "Look at it together again by");
        assertThat(status(pair)).isEqualTo("Signed");
    }

    @Test
    public void a_change_reopens_the_signatures_and_shows_what_is_different() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.CLOSED);
        String key = signedByBoth(pair);

        pair.edit("siobhan", key, "Charter: feedback", "In writing first, then we talk.");

        assertThat(status(pair)).isEqualTo("Draft");
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + key).picture("charter-issue");
        assertThat(amara.find("#mentoring-charter-issue").innerText()).contains("Siobhan O'Sullivan changed the charter on");
        amara.find("#mentoring-charter-issue .aui-button-primary").click();
        assertThat(amara.find("#mentoring-changes").innerText()).contains("Feedback", "We say early and kindly", "In writing first, then we talk.")
                .doesNotContain("Purpose");
        amara.find("label[for=promise]").click();
        amara.press("Sign the charter").follow("Versions");
        assertThat(amara.picture("charter-versions").find("table").innerText()).contains("In writing first, then we talk.", "We say early and kindly")
                .doesNotContain("Purpose");
    }

    @Test
    public void what_is_shown_is_what_is_signed() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.CLOSED);
        String key = begun(pair).path("issueKey").asText();
        Visitor amara = visitors.loggedIn("amara").open("/secure/MentoringCharterSign!default.jspa?id=" + pair.id());
        pair.edit("siobhan", key, "Charter: purpose", "Slipped in while Amara was reading");
        amara.find("label[for=promise]").click();

        amara.press("Sign the charter");

        assertThat(amara.sees()).contains("The charter was changed meanwhile.", "Slipped in while Amara was reading");
        assertThat(pair.as("siobhan").get(path(pair)).json().path("signatures").path(0).path("signed").asBoolean()).isFalse();
    }

    @Test
    public void a_programme_manager_learns_who_signed_and_nobody_else_finds_anything() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.OPEN);
        String key = signedByBoth(pair);
        Visitor tamsin = visitors.loggedIn("tamsin").open(pair.charterPage()).picture("charter-for-a-programme-manager");
        assertThat(tamsin.find("#mentoring-charter").innerText()).contains("Amara Nwosu signed on", "stays between them")
                .doesNotContain("We work together because");

        for (String somebody : new String[] {"tamsin", "admin", "victor"}) {
            assertThat(pair.as(somebody).get("/rest/api/2/issue/" + key).status()).as(somebody).isEqualTo(404);
        }
        for (String somebody : new String[] {"amara", "siobhan", "tamsin"}) {
            int statements = Integer.parseInt(pair.as(somebody).get(pair.charterPage()).header("X-Sandbox-Ao-Statements"));
            assertThat(statements).as(somebody).isLessThanOrEqualTo(6);
        }
    }

    @Test
    public void a_second_charter_made_in_jira_is_harmless_and_a_deleted_one_leaves_nothing() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.CLOSED);
        String first = pair.issue("Charter", "Made in Jira's own dialog", Map.of());
        String second = pair.issue("Charter", "Once more", Map.of());

        assertThat(pair.as("siobhan").get(path(pair)).json().path("issueKey").asText()).isEqualTo(first);
        assertThat(pair.as("siobhan").get("/browse/" + second).text()).contains("A pair has one charter, and yours is " + first);

        sign("amara", pair);
        assertThat(pair.as("amara").delete("/rest/api/2/issue/" + first).status()).isEqualTo(204);
        assertThat(pair.as("amara").get(path(pair)).status()).isEqualTo(404);
        assertThat(begun(pair).path("signatures").path(0).path("signedAt").isNull()).isTrue();
    }

    private static String signedByBoth(PairAtWork pair) {
        String key = begun(pair).path("issueKey").asText();
        sign("amara", pair);
        sign("siobhan", pair);
        return key;
    }

    private static JsonNode begun(PairAtWork pair) {
        Caller.Answer begun = pair.as("amara").post(path(pair), Map.of());
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return begun.json();
    }

    private static void sign(String username, PairAtWork pair) {
        String seen = pair.as(username).get(path(pair)).json().path("seen").asText();
        Caller.Answer signed = pair.as(username).post(path(pair) + "/signatures", Map.of("seen", seen, "promise", "speak-up"));
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
    }

    private static String path(PairAtWork pair) {
        return "/rest/mentoring/1.0/pairs/" + pair.id() + "/charter";
    }

    /** Of the charter's issue in Jira. */
    private static String status(PairAtWork pair) {
        String key = pair.as("amara").get(path(pair)).json().path("issueKey").asText();
        return pair.as("amara").get("/rest/api/2/issue/" + key).json().path("fields").path("status").path("name").asText();
    }
}
