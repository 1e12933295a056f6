package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
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
            assertThat(statements).as(somebody).isLessThanOrEqualTo(8);
        }
    }

    @Test
    public void one_made_in_jiras_own_dialog_is_the_charter_a_second_is_refused_and_a_deleted_one_leaves_nothing() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.CLOSED);
        String first = pair.issue("Charter", "Made in Jira's own dialog", Map.of());
        Caller.Answer second = pair.as("siobhan").post("/rest/api/2/issue", Map.of("fields", Map.of("project", Map.of("key", pair.key()),
                "issuetype", Map.of("name", "Charter"), "summary", "Once more")));

        assertThat(second.status()).isEqualTo(400);
        assertThat(second.text()).contains("A pair has one charter, and yours is there already");
        assertThat(pair.as("siobhan").get(path(pair)).json().path("issueKey").asText()).isEqualTo(first);

        sign("amara", pair);
        assertThat(pair.as("amara").delete("/rest/api/2/issue/" + first).status()).isEqualTo(204);
        assertThat(pair.as("amara").get(path(pair)).status()).isEqualTo(404);
        assertThat(begun(pair).path("signatures").path(0).path("signedAt").isNull()).isTrue();
    }

    @Test
    public void nobody_signs_by_moving_the_status() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.CLOSED);
        String key = begun(pair).path("issueKey").asText();
        sign("amara", pair);
        assertThat(ways(pair, key)).isEmpty();

        Caller.Answer forced = pair.as("amara").post("/rest/api/2/issue/" + key + "/transitions", Map.of("transition", Map.of("id", "11")));
        assertThat(forced.status()).isEqualTo(400);
        sign("siobhan", pair);

        assertThat(status(pair)).isEqualTo("Signed");
        assertThat(ways(pair, key)).isEmpty();
    }

    /** The transitions Jira offers the mentee. */
    private static JsonNode ways(PairAtWork pair, String key) {
        return pair.as("amara").get("/rest/api/2/issue/" + key + "/transitions").json().path("transitions");
    }

    @Test
    public void each_writes_their_own_column_and_what_is_agreed_needs_both() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.CLOSED);
        begun(pair);
        Visitor amara = visitors.loggedIn("amara").open(pair.charterPage()).follow("Draw boundaries");
        assertThat(amara.find("textarea[name=mine1]").count()).isEqualTo(1);
        amara.fill("mine1", "Within two days").fill("proposal1", "Two working days").fill("area", "Travel").press("Add");
        assertThat(amara.sees()).contains("Travel", "Your proposal, which waits for Siobhan O'Sullivan");

        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.charterPage()).follow("Draw boundaries");
        assertThat(siobhan.picture("charter-boundaries").sees()).contains("Within two days", "Amara Nwosu proposes:", "Two working days");
        assertThat(siobhan.typed("mine1")).isEmpty();
        siobhan.fill("mine1", HOSTILE).find("button[name=accept]").click();
        siobhan.open(pair.charterPage());
        assertThat(siobhan.find("#mentoring-charter-boundaries").innerText())
                .contains("Amara Nwosu", "Within two days", "Siobhan O'Sullivan", HOSTILE, "Agreed", "Two working days");
    }

    @Test
    public void a_proposal_changed_meanwhile_is_not_accepted_unseen() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.CLOSED);
        begun(pair);
        pair.as("amara").put(path(pair) + "/boundaries/1", Map.of("proposal", "Two working days"));
        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.charterPage()).follow("Draw boundaries");
        pair.as("amara").put(path(pair) + "/boundaries/1", Map.of("proposal", "Two hours"));

        siobhan.fill("mine1", "When I can").find("button[name=accept]").click();

        assertThat(siobhan.problemAt("proposal1")).contains("The proposal is another one by now: Two hours");
        assertThat(siobhan.typed("mine1")).isEqualTo("When I can");
        assertThat(pair.as("amara").get(path(pair)).json().path("terms").path("boundaries").path(0).path("agreed").asText()).isEmpty();
    }

    @Test
    public void the_rhythm_they_agree_on_decides_when_the_next_check_in_is_due() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.OPEN);
        begun(pair);
        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.charterPage()).follow("Agree how we meet");
        siobhan.choose("rhythm", "every 4 weeks").fill("minutes", "half an hour").fill("until", "08:00").press("Save");
        assertThat(siobhan.problemAt("minutes")).isEqualTo("Write a whole number of minutes from 15 to 240.");
        assertThat(siobhan.problemAt("until")).isEqualTo("This has to be later than the beginning.");
        siobhan.picture("charter-logistics").fill("minutes", "60").fill("until", "16:30").fill("place", "The small café").press("Save");
        assertThat(siobhan.find("#mentoring-charter-logistics").innerText()).contains("every 4 weeks", "60 minutes", "The small café", "09:00 to 16:30", "09:00 to 17:00",
                "Until both of you have signed, you meet every 2 weeks.", "about 1 h a month");

        sign("siobhan", pair);
        assertThat(rhythm(pair)).isEqualTo("every-2-weeks");
        sign("amara", pair);

        assertThat(rhythm(pair)).isEqualTo("every-4-weeks");
        assertThat(siobhan.open("/secure/MentoringCheckIn!default.jspa?issueId=" + pair.issueId()).typed("minutes")).isEqualTo("60");
        String due = LocalDate.parse(started(pair)).plusWeeks(4).toString();
        assertThat(pair.as("tamsin").search("\"Next check-in\" = " + due + " AND project = " + pair.key()).json().path("issues")).hasSize(1);
    }

    @Test
    public void both_say_who_does_what_and_by_what_they_will_measure_it() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.CLOSED);
        begun(pair);
        Visitor amara = visitors.loggedIn("amara").open(pair.charterPage()).follow("Agree who does what");
        Visitor siobhan = visitors.loggedIn("siobhan").open("/secure/MentoringCharterDuties!default.jspa?id=" + pair.id());
        amara.choose("doer0", "both").fill("duty6", "Brings the coffee").choose("doer6", "the mentor").picture("charter-duties").press("Save");
        assertThat(amara.find("#mentoring-charter-who-does-what").innerText()).contains("Schedules the meetings and moves them when needed: both", "Brings the coffee: the mentor");
        siobhan.fill("duty6", "x".repeat(256)).press("Save");
        assertThat(siobhan.problemAt("duty6")).contains("255");
        siobhan.fill("duty6", "Books the room").press("Save");
        assertThat(siobhan.sees()).contains("This part of the charter was changed meanwhile.", "Brings the coffee: the mentor");
        assertThat(siobhan.typed("duty6")).isEqualTo("Books the room");

        amara.follow("Agree on measures of success").fill("measure0", "I lead a review alone").fill("shared", "We would do it again").press("Save");
        siobhan.open(pair.charterPage()).follow("Agree on measures of success");
        assertThat(siobhan.picture("charter-measures").sees()).contains("I lead a review alone");
        assertThat(siobhan.typed("shared")).isEqualTo("We would do it again");
        siobhan.fill("measure0", "I listen longer").press("Save");
        assertThat(siobhan.find("#mentoring-charter-success").innerText()).contains("I lead a review alone", "I listen longer", "We would do it again");
    }

    @Test
    public void what_they_expect_is_sealed_until_both_have_answered() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.CLOSED);
        Visitor amara = visitors.loggedIn("amara").open(pair.charterPage()).follow("What we expect");
        amara.fill("AIMS", "To speak in reviews " + HOSTILE).press("Give my answers");
        assertThat(amara.problemAt("SUCCESS")).isEqualTo("Answer this one too, or save for later.");
        assertThat(amara.typed("AIMS")).isEqualTo("To speak in reviews " + HOSTILE);
        amara.fill("RHYTHM", "Every fortnight").fill("SUCCESS", "I lead").fill("DISAGREEMENT", "Say it at once").press("Give my answers");
        assertThat(amara.picture("charter-expectations").sees()).contains("Your answers wait for Siobhan O'Sullivan.");

        Visitor siobhan = visitors.loggedIn("siobhan").open("/secure/MentoringExpectations!default.jspa?id=" + pair.id());
        assertThat(siobhan.sees()).contains("Amara Nwosu has answered.").doesNotContain("To speak in reviews", "Say it at once");
        siobhan.fill("AIMS", "To listen").press("Save for later");
        assertThat(siobhan.sees()).doesNotContain("To speak in reviews");
        siobhan.fill("RHYTHM", "Monthly").fill("SUCCESS", "Amara needs me less").fill("DISAGREEMENT", "Over a walk").press("Give my answers");

        assertThat(siobhan.picture("charter-expectations-open").find("table").innerText()).contains("To listen", "To speak in reviews " + HOSTILE, "Over a walk", "Say it at once");
        assertThat(amara.open("/secure/MentoringExpectations!default.jspa?id=" + pair.id()).find("table").innerText()).contains("Over a walk");
    }

    private static String rhythm(PairAtWork pair) {
        return pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id()).json().path("rhythm").asText();
    }

    private static String started(PairAtWork pair) {
        return pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id()).json().path("startedOn").asText();
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
