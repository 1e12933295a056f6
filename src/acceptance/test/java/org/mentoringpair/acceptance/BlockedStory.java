package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Something is in the way of a milestone: one of the two says so, and the next check-in begins with it. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class BlockedStory {
    private static final Jira JIRA = Jira.ofStories();
    private static final String HELP = "Nobody lends us a room. <img src=x onerror=alert(1)>\nCould you ask Ilse O'Hara?";

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    public void who_says_that_a_milestone_is_blocked_says_what_help_is_needed_and_it_comes_first_when_the_two_meet() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String talk = pair.milestone("Give a talk");
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + talk).follow("Say that it is blocked").press("Mark as blocked");
        assertThat(amara.problemAt("help")).isEqualTo("Say what help is needed.");

        amara.fill("help", HELP).picture("blocked-form").press("Mark as blocked");

        assertThat(amara.find("#mentoring-blocked").innerText()).contains("This milestone is blocked.", HELP, "Amara Nwosu");
        amara.picture("blocked");
        Visitor siobhan = visitors.loggedIn("siobhan").open(nextCheckIn(pair));
        assertThat(siobhan.find("#mentoring-blocked-first").innerText()).contains(talk, "Give a talk", "Could you ask Ilse O'Hara?");
        siobhan.picture("blocked-first");
        assertThat(siobhan.open(pair.page()).find("#mentoring-next-steps").innerText()).contains("Talk about what blocks Give a talk");

        siobhan.open("/browse/" + talk).press("No longer blocked");
        assertThat(siobhan.find("#mentoring-blocked").count()).isZero();
        assertThat(found(pair, "amara")).isZero();
        assertThat(siobhan.open(nextCheckIn(pair)).find("#mentoring-blocked-first").count()).isZero();
    }

    @Test
    public void others_see_that_it_is_blocked_and_never_why() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String talk = pair.milestone("Give a talk");
        block(pair, "amara", talk, "Harbourmaster", 0);

        assertThat(found(pair, "amara")).isEqualTo(1);
        assertThat(found(pair, "tamsin")).isEqualTo(1);
        Visitor tamsin = visitors.loggedIn("tamsin").open("/browse/" + talk);
        assertThat(tamsin.sees()).contains("Blocked").doesNotContain("Harbourmaster");
        assertThat(tamsin.find("#mentoring-milestone").count()).isZero();
        for (String somebody : new String[] {"tamsin", "admin", "victor"}) {
            assertThat(pair.as(somebody).get("/secure/MentoringBlock!default.jspa?milestone=" + idOf(pair, talk)).text()).as(somebody).contains("There is nothing here for you");
        }
        for (String somebody : new String[] {"amara", "tamsin"}) {
            String inJira = pair.as(somebody).get("/rest/api/2/issue/" + talk + "?expand=changelog").text();
            assertThat(inJira).as(somebody).contains("Blocked").doesNotContain("Harbourmaster");
        }
        assertThat(pair.as("siobhan").get("/rest/api/2/search?jql=" + Caller.encoded("text ~ Harbourmaster")).json().path("total").asInt()).isZero();
    }

    @Test
    public void two_windows_overwrite_nothing_unseen() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String talk = pair.milestone("Give a talk");
        Visitor siobhan = visitors.loggedIn("siobhan").open("/secure/MentoringBlock!default.jspa?milestone=" + idOf(pair, talk));
        block(pair, "amara", talk, "No room", 0);
        block(pair, "amara", talk, "No room", 0);

        siobhan.fill("help", "No time").press("Mark as blocked");

        assertThat(siobhan.sees()).contains("The other one of you has written something meanwhile");
        assertThat(siobhan.find("#mentoring-meanwhile").innerText()).contains("No room", "Amara Nwosu");
        assertThat(siobhan.typed("help")).isEqualTo("No time");
        siobhan.press("Mark as blocked");
        assertThat(siobhan.find("#mentoring-blocked").innerText()).contains("No time", "Siobhan O'Sullivan").doesNotContain("No room");
    }

    @Test
    public void what_is_done_is_not_in_the_way_any_more_and_the_page_costs_one_statement() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String talk = pair.milestone("Give a talk");
        int free = statements(pair, talk);
        block(pair, "amara", talk, "No room", 0);
        assertThat(statements(pair, talk)).isEqualTo(free + 1);

        assertThat(pair.take("amara", talk, "Done", Map.of()).status()).isEqualTo(204);

        assertThat(pair.as("siobhan").get(nextCheckIn(pair)).text()).doesNotContain("No room", "mentoring-blocked-first");
        assertThat(pair.as("siobhan").get("/browse/" + talk).text()).doesNotContain("No room");
    }

    private static int statements(PairAtWork pair, String issue) {
        pair.as("amara").get("/browse/" + issue);
        return Integer.parseInt(pair.as("amara").get("/browse/" + issue).header("X-Sandbox-Ao-Statements"));
    }

    private static void block(PairAtWork pair, String username, String issue, String help, int edition) {
        Caller.Answer blocked = pair.as(username).submitUnforged("/secure/MentoringBlock.jspa",
                Map.of("milestone", idOf(pair, issue), "help", help, "edition", String.valueOf(edition)));
        assertThat(blocked.status()).as(blocked.text()).isLessThan(400);
    }

    private static int found(PairAtWork pair, String username) {
        return pair.as(username).get("/rest/api/2/search?jql=" + Caller.encoded("Blocked = Blocked AND project = " + pair.key())).json().path("total").asInt();
    }

    private static String idOf(PairAtWork pair, String issue) {
        return pair.as("amara").get("/rest/api/2/issue/" + issue).json().path("id").asText();
    }

    private static String nextCheckIn(PairAtWork pair) {
        return "/projects/" + pair.key() + "?selectedItem=org.mentoringpair.jira:next-check-in";
    }
}
