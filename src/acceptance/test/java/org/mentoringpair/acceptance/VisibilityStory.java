package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Amara and Siobhan change together who may read along. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class VisibilityStory {
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
    public void a_pair_lets_its_programme_manager_read_along_once_both_have_agreed_and_never_what_is_sealed() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.CLOSED);
        String milestone = pair.milestone(pair.goal("Lead a design review alone"), "Write the agenda");
        pair.as("siobhan").post("/rest/api/2/issue/" + milestone + "/comment", Map.of("body", "Said while we were alone"));
        String feedback = pair.issue("Feedback", "You interrupted me", Map.of());
        String action = action(pair, milestone);
        long checkIn = pair.checkIn("amara", LocalDate.now().minusDays(1).toString(), "A word between us").json().path("id").asLong();
        signedByBoth(pair);

        Visitor amara = visitors.loggedIn("amara").open(pair.page()).follow("Change who can read along");
        assertThat(amara.find("#mentoring-visibility").innerText()).contains("only the two of you", "your stage and health, the days of your last and next check-in and of your signatures", "Tamsin Achterberg",
                "everything written there until now", "charter, feedback, reflections and concerns, except a concern that one of you raises for them", "your journals and your skill map");
        amara.picture("visibility").press("Propose to let them read along");
        assertThat(amara.find("#mentoring-visibility-proposed").innerText()).contains("Nothing changes unless Siobhan O'Sullivan agrees");
        assertThat(pair.as("tamsin").get("/rest/api/2/issue/" + milestone).status()).as("one of them is not enough").isEqualTo(404);

        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page()).follow("Answer a proposal about who can read along");
        assertThat(siobhan.find("#mentoring-visibility-proposed").innerText()).contains("Amara Nwosu proposes this since");
        assertThat(siobhan.find("#mentoring-visibility-managers").innerText()).isEqualTo("Tamsin Achterberg");
        siobhan.picture("visibility-proposed").press("Agree and change it");
        assertThat(siobhan.find("#mentoring-visibility-now").innerText()).contains("those who run your programme");

        Caller tamsin = pair.as("tamsin");
        assertThat(tamsin.get("/rest/api/2/issue/" + milestone + "/comment").text()).contains("Said while we were alone");
        assertThat(tamsin.get("/rest/api/2/issue/" + action).status()).as("sub-tasks are as open as their parent").isEqualTo(200);
        assertThat(tamsin.get("/rest/api/2/issue/" + pair.issueId()).status()).isEqualTo(200);
        assertThat(tamsin.get("/rest/api/2/issue/" + feedback).status()).isEqualTo(404);
        assertThat(tamsin.get("/rest/mentoring/1.0/check-ins/" + checkIn).status()).isEqualTo(404);
        assertThat(tamsin.search("project = " + pair.key()).text()).contains(milestone).doesNotContain(feedback);
        assertThat(tamsin.get(pair.page()).text()).contains("Tamsin Achterberg, programme manager: goals").doesNotContain("Change who can read along");
        String later = pair.milestone("Made after we opened");
        assertThat(tamsin.get("/rest/api/2/issue/" + later).status()).isEqualTo(200);
        amara.open(pair.charterPage());
        assertThat(amara.find("#mentoring-charter").innerText()).contains("The pair and its programme managers", "Sign");
        assertThat(pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id() + "/charter").json().path("signatures").path(0).path("signed").asBoolean()).isFalse();
    }

    @Test
    public void no_is_an_answer_and_a_pair_that_closes_is_closed_for_its_managers_by_every_door() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.OPEN);
        String milestone = pair.milestone(pair.goal("Leave my team lead"), "Say it aloud");
        String action = action(pair, milestone);
        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page()).follow("Change who can read along");
        siobhan.picture("visibility-closing").press("Propose to keep it to the two of us");
        Visitor amara = visitors.loggedIn("amara").open(pair.page()).follow("Answer a proposal about who can read along").press("Decline");
        assertThat(amara.find("#mentoring-visibility-proposed").count()).isZero();
        siobhan.press("Take the proposal back");
        assertThat(pair.as("tamsin").get("/rest/api/2/issue/" + milestone).status()).as("nothing has changed").isEqualTo(200);

        amara.press("Propose to keep it to the two of us");
        siobhan.open("/secure/MentoringVisibility!default.jspa?id=" + pair.id());
        amara.press("Take the proposal back");
        siobhan.press("Agree and change it");
        assertThat(siobhan.sees()).contains("The proposal was taken back meanwhile. Nothing was changed.");
        siobhan.press("Propose to keep it to the two of us");
        amara.open("/secure/MentoringVisibility!default.jspa?id=" + pair.id()).press("Agree and change it");

        Caller tamsin = pair.as("tamsin");
        for (String door : new String[] {pair.page(), "/browse/" + milestone, "/rest/api/2/issue/" + milestone, "/rest/api/2/issue/" + action,
            "/rest/api/2/issue/" + pair.issueId(), "/rest/mentoring/1.0/pairs/" + pair.id() + "/action-plan"}) {
            assertThat(tamsin.get(door).status()).as(door).isEqualTo(404);
        }
        assertThat(tamsin.search("summary ~ aloud OR summary ~ lead").text()).doesNotContain(milestone);
        assertThat(pair.as("amara").get("/rest/api/2/issue/" + milestone).json().at("/fields/security/name").asText()).isEqualTo("Pair only");
        assertThat(pair.as("amara").get("/rest/api/2/issue/" + action).json().at("/fields/security/name").asText()).isEqualTo("Pair only");
        assertThat(tamsin.get("/secure/MentoringProgrammePairs!default.jspa").text()).as("that they are a pair is known").contains("Amara Nwosu");
        assertThat(tamsin.get("/secure/MentoringVisibility!default.jspa?id=" + pair.id()).text()).contains("Only mentor and mentee decide who can read along.");
        int statements = Integer.parseInt(pair.as("amara").get("/secure/MentoringVisibility!default.jspa?id=" + pair.id()).header("X-Sandbox-Ao-Statements"));
        assertThat(statements).isLessThanOrEqualTo(8);
    }

    private static String action(PairAtWork pair, String milestone) {
        return pair.issue("Action", "A step", Map.of("parent", Map.of("key", milestone)));
    }

    private static void signedByBoth(PairAtWork pair) {
        String path = "/rest/mentoring/1.0/pairs/" + pair.id() + "/charter";
        String seen = pair.as("amara").post(path, Map.of()).json().path("seen").asText();
        for (String each : new String[] {"amara", "siobhan"}) {
            assertThat(pair.as(each).post(path + "/signatures", Map.of("seen", seen, "promise", "speak-up")).status()).isEqualTo(200);
        }
    }
}
