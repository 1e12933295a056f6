package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Amara goes on with Siobhan where Kenji cannot help her any more, and takes along what she chooses. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class HandoverStory {
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
    public void a_mentee_goes_on_with_another_mentor_who_reads_what_she_chose_and_nothing_else() {
        PairAtWork old = PairAtWork.of("kenji", "amara", PairAtWork.CLOSED, jira);
        String lead = old.goal("Lead a design review alone");
        String secret = old.goal("Decide whether I stay");
        String agenda = old.milestone(lead, "Write the agenda");
        old.as("kenji").post("/rest/api/2/issue/" + lead + "/comment", Map.of("body", "Said between Kenji and me"));
        String invite = old.issue("Action", "Invite three people", Map.of("parent", Map.of("key", agenda)));
        old.betweenTheTwo("Feedback", "You interrupted me");
        old.checkIn("amara", LocalDate.now().minusDays(1).toString(), "A word between us");

        Visitor amara = visitors.loggedIn("amara").open(old.page()).follow("Hand over to another mentor");
        assertThat(amara.find("#mentoring-handover-form").innerText()).contains(lead, secret, agenda, invite).doesNotContain("You interrupted me");
        assertThat(amara.find("#piece-" + id(old, agenda)).isChecked()).as("milestones stay unless chosen").isFalse();
        amara.find("label[for=piece-" + id(old, secret) + "]").click();
        amara.picture("handover-choosing").press("Keep it and ask 田中 健二");
        assertThat(amara.find("#mentoring-handover-travelling").innerText()).contains(lead, invite).doesNotContain(secret, agenda);

        Visitor kenji = visitors.loggedIn("kenji").open(old.page()).follow("Say whether you agree to a handover to another mentor");
        assertThat(kenji.find("#mentoring-handover").innerText()).contains("Amara Nwosu would like to go on with another mentor", "Lead a design review alone");
        kenji.picture("handover-asked").press("I agree");
        assertThat(kenji.find("#mentoring-handover-state").innerText()).contains("You agreed");

        Visitor tamsin = visitors.loggedIn("tamsin").open("/secure/MentoringCalls!default.jspa");
        assertThat(tamsin.find("#mentoring-calls").innerText()).contains("田中 健二 and Amara Nwosu", "goes on with another mentor").doesNotContain("Lead a design review");
        PairAtWork next = PairAtWork.of("siobhan", "amara", PairAtWork.OPEN, jira);
        tamsin.open("/secure/MentoringCalls!default.jspa");
        assertThat(tamsin.find("#mentoring-calls").innerText()).doesNotContain("田中 健二");

        amara.open(old.page()).follow("Go on with your new mentor: take along what you chose");
        assertThat(amara.find(".mentoring-handover-to").innerText()).contains("Siobhan O'Sullivan", "Tamsin Achterberg");
        amara.picture("handover-setting-out").press("Take it along to Siobhan O'Sullivan");
        assertThat(amara.find("#mentoring-handover-state").innerText()).contains("2 in all").doesNotContain("not closed yet");

        Visitor siobhan = visitors.loggedIn("siobhan").open(next.page());
        assertThat(siobhan.sees()).contains("Lead a design review alone").doesNotContain("Decide whether I stay", "田中 健二");
        String all = next.as("siobhan").search("project = " + next.key()).text();
        assertThat(all).contains("Lead a design review alone", "Invite three people", "Open actions I brought along").doesNotContain("Write the agenda", secret);
        assertThat(next.as("siobhan").search("text ~ between OR text ~ interrupted").text()).doesNotContain("Said between Kenji", "You interrupted me");
        for (String left : List.of(lead, secret, agenda, invite, old.issueKey())) {
            assertThat(next.as("siobhan").get("/rest/api/2/issue/" + left).status()).as(left).isEqualTo(404);
        }
        assertThat(next.as("siobhan").get(handover(old)).status()).isEqualTo(200);
        assertThat(next.as("siobhan").get(handover(old)).text()).contains("There is nothing here for you");
        for (String arrived : keys(next)) {
            assertThat(old.as("kenji").get("/rest/api/2/issue/" + arrived).status()).as("Kenji reads nothing that is written after").isEqualTo(404);
        }
        assertThat(old.as("kenji").get("/projects/" + next.key()).status()).isEqualTo(404);
        assertThat(old.as("kenji").get(handover(old)).text()).contains("has gone on with another mentor").doesNotContain("Siobhan", next.key());
        assertThat(old.as("kenji").get("/rest/api/2/issue/" + lead).status()).as("what they shared stays for the two").isEqualTo(200);
        assertThat(old.status(old.issueKey())).isEqualTo("Closed");
        assertThat(old.as("amara").get("/rest/api/2/issue/" + old.issueKey()).text()).contains("Another mentor goes on");
    }

    @Test
    public void the_same_form_sent_twice_takes_it_along_once_and_costs_little() {
        PairAtWork old = PairAtWork.of("kenji", "amara", PairAtWork.CLOSED, jira);
        String goal = old.goal("Say no in time");
        Caller amara = old.as("amara");
        String chosen = handover(old, "choose") + "&edition=&piece=" + id(old, goal);
        assertThat(send(amara, chosen).status()).isEqualTo(302);
        assertThat(send(amara, chosen).status()).isEqualTo(302);
        assertThat(send(amara, handover(old, "set-out") + "&edition=" + edition(amara, old) + "&to=1&told=").text()).contains("Your mentor has not agreed yet");
        assertThat(send(old.as("kenji"), handover(old, "choose") + "&edition=" + edition(amara, old) + "&piece=1").text()).contains("Only the mentee chooses");
        send(old.as("kenji"), handover(old, "agree") + "&edition=" + edition(amara, old));
        PairAtWork next = PairAtWork.of("siobhan", "amara", PairAtWork.CLOSED, jira);
        Caller.Answer page = amara.get(handover(old));
        assertThat(Integer.parseInt(page.header("X-Sandbox-Ao-Statements"))).isLessThanOrEqualTo(5);
        String setOut = handover(old, "set-out") + "&edition=" + edition(amara, old) + "&to=" + next.id() + "&told=" + page.text().replaceAll("(?s).*name=\"told\" value=\"([^\"]*)\".*", "$1");

        assertThat(send(amara, setOut).status()).isEqualTo(302);
        assertThat(send(amara, setOut).status()).isEqualTo(302);

        assertThat(keys(next)).as("the pair's issue and the goal").hasSize(2);
        assertThat(send(amara, chosen).text()).contains("You have set out already");
    }

    /** What the form of a handover shows of it. */
    private static String edition(Caller caller, PairAtWork pair) {
        return caller.get(handover(pair)).text().replaceAll("(?s).*name=\"edition\" value=\"([^\"]*)\".*", "$1");
    }

    private static Caller.Answer send(Caller caller, String path) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : path.substring(path.indexOf('?') + 1).split("&")) {
            fields.put(field.split("=")[0], field.contains("=") && !field.endsWith("=") ? field.split("=")[1] : "");
        }
        return caller.submitUnforged("/secure/MentoringHandover.jspa", fields);
    }

    private static List<String> keys(PairAtWork pair) {
        return pair.as("amara").search("project = " + pair.key()).json().path("issues").findValuesAsText("key").stream().filter(key -> key.startsWith(pair.key() + "-")).distinct().toList();
    }

    private static String handover(PairAtWork pair) {
        return "/secure/MentoringHandover!default.jspa?id=" + pair.id();
    }

    private static String handover(PairAtWork pair, String what) {
        return "/secure/MentoringHandover.jspa?id=" + pair.id() + "&what=" + what;
    }

    private static String id(PairAtWork pair, String key) {
        return pair.as("amara").get("/rest/api/2/issue/" + key).json().path("id").asText();
    }
}
