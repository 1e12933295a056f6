package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Amara and Siobhan are offered each stage when its moment has come, until they part well. In a sandbox whose clock is moved. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock.")
public class ClosingStory {
    private static final String OFFER = "#mentoring-stage-offer";
    private static RunningSandbox sandbox;

    @Rule
    public final Visitors visitors = new Visitors(sandbox);

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.started(Map.of());
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void stages_are_offered_when_their_moment_has_come_and_not_now_is_an_answer() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        Visitor amara = visitors.loggedIn("amara").open(pair.page());
        assertThat(amara.find(OFFER).count()).isZero();

        signedByBoth(pair);
        assertThat(amara.open(pair.page()).picture("stage-offer").find(OFFER).innerText()).contains("next stage: Direction?", "You have both signed your charter.");
        assertThat(visitors.loggedIn("tamsin").open(pair.page()).find(OFFER).count()).isZero();
        amara.press("Not now");
        assertThat(amara.find(OFFER).count()).isZero();
        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page());
        siobhan.press("Go on to Direction");
        assertThat(siobhan.find(".mentoring-facts").innerText()).containsIgnoringCase("Direction");

        agreed(pair, pair.goal("Lead a design review alone"));
        assertThat(siobhan.open(pair.page()).find(OFFER).innerText()).contains("You have agreed on your first goal.");
        siobhan.press("Go on to Progress");
        assertThat(siobhan.find(OFFER).count()).isZero();

        moved(152);
        assertThat(siobhan.open(pair.page()).find(OFFER).count()).isZero();
        moved(2);
        assertThat(siobhan.open(pair.page()).find(OFFER).innerText()).contains("next stage: Winding down?", "less than four weeks away");
        siobhan.press("Not now");
        assertThat(siobhan.find(OFFER).count()).isZero();
        moved(15);
        assertThat(siobhan.open(pair.page()).find(OFFER).innerText()).contains("next stage: Winding down?");
    }

    @Test
    public void the_two_look_back_alone_and_read_each_other_once_both_have() {
        PairAtWork pair = windingDown();
        String goal = pair.goal("Lead a design review alone");
        pair.goal("Speak at a meetup");
        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page()).follow("Closing");
        siobhan.follow("Look back").press("Save");
        assertThat(siobhan.sees()).contains("Say something about at least one of these.");
        siobhan.choose("goal-" + id(pair, goal), "mostly").fill("gained", "Patience, and a <b>friend</b>").choose("ending", "agree").press("Save");
        assertThat(siobhan.sees()).contains("once Amara Nwosu has, too");

        Visitor amara = visitors.loggedIn("amara").open(closing(pair));
        assertThat(amara.sees()).contains("Siobhan O'Sullivan has looked back.").doesNotContain("Patience");
        amara.follow("Look back").fill("changed", "I ask first").press("Save");
        assertThat(amara.find("#mentoring-closing").innerText()).contains("Lead a design review alone: mostly", "Patience, and a <b>friend</b>", "I ask first");
        assertThat(amara.find("#mentoring-closing").innerText()).contains("Speak at a meetup (not reached yet)");
        assertThat(visitors.loggedIn("tamsin").open(closing(pair)).sees()).doesNotContain("Patience", "I ask first");
        amara.picture("closing");
        assertThat(amara.find("#mentoring-closing-issue").getAttribute("href")).endsWith("/browse/" + pair.issueKey());

        amara.find("#mentoring-write-growth").click();
        amara.fill("words", "I grew").press("Save");
        assertThat(amara.find("#mentoring-summary").innerText()).contains("What Siobhan O'Sullivan gained", "Patience, and a <b>friend</b>");
        amara.open(closing(pair));

        Visitor elsewhere = visitors.loggedIn("amara").open("/secure/MentoringFarewell!default.jspa?id=" + pair.id());
        amara.follow("Change my answers").fill("changed", "I ask twice").press("Save");
        elsewhere.fill("changed", "I ask thrice").press("Save");
        assertThat(elsewhere.find("#mentoring-farewell-now").innerText()).contains("I ask twice");
        assertThat(elsewhere.typed("changed")).isEqualTo("I ask thrice");
    }

    @Test
    public void a_mentee_chooses_item_by_item_what_stands_in_a_summary_and_who_reads_it() {
        PairAtWork pair = windingDown();
        pair.goal("Lead a design review alone");
        pair.goal("Leave this team");
        Visitor amara = visitors.loggedIn("amara").open(closing(pair)).follow("Summary for my manager");
        amara.find("label[for^=goal-]").first().click();
        amara.fill("words", "Two reviews, alone").press("Look at it to print");
        assertThat(amara.picture("summary-for-manager").find("#mentoring-summary").innerText()).contains("Lead a design review alone", "Two reviews, alone").doesNotContain("Leave this team");
        amara.open("/secure/MentoringSummary!read.jspa?purpose=MANAGER&id=" + pair.id());
        assertThat(amara.sees()).contains("There is nothing here for you.");

        amara.open(closing(pair)).find("#mentoring-write-growth").click();
        amara.fill("words", "I grew").press("Save");
        Visitor siobhan = visitors.loggedIn("siobhan").open(closing(pair));
        assertThat(siobhan.sees()).contains("You read it here if it is shared with you.");
        amara.open(closing(pair)).find("#mentoring-write-growth").click();
        amara.find("label[for=shared]").click();
        amara.press("Save");
        assertThat(siobhan.open(closing(pair)).follow("Read what Amara Nwosu shares with you").sees()).contains("I grew");
        assertThat(siobhan.open("/secure/MentoringSummary!read.jspa?purpose=MANAGER&id=" + pair.id()).sees()).contains("There is nothing here for you.");
    }

    @Test
    public void the_page_costs_the_same_however_much_there_is() {
        PairAtWork pair = windingDown();
        int few = statements(pair);

        for (int number = 0; number < 5; number++) {
            pair.milestone(pair.goal("Goal " + number), "Milestone " + number);
        }

        assertThat(statements(pair)).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    private static int statements(PairAtWork pair) {
        pair.as("amara").get(closing(pair));
        return Integer.parseInt(pair.as("amara").get(closing(pair)).header("X-Sandbox-Ao-Statements"));
    }

    @Test
    public void who_ended_it_is_for_the_two_and_only_who_asked_for_it_is_reminded() {
        PairAtWork pair = windingDown();
        Visitor amara = visitors.loggedIn("amara").open(closing(pair));
        amara.find("label[for=mentoring-after-3]").click();
        amara.press("Keep this");
        assertThat(amara.find("#mentoring-after-3").isChecked()).isTrue();
        assertThat(amara.find("#mentoring-after-12").isChecked()).isFalse();

        assertThat(pair.take("siobhan", pair.issueKey(), "Close", Map.of(pair.field("Closing reason"), Map.of("value", "We reached what we wanted"))).status()).isEqualTo(204);
        assertThat(amara.open(closing(pair)).find("#mentoring-closing-end").innerText()).contains("Siobhan O'Sullivan closed this relationship");
        assertThat(visitors.loggedIn("tamsin").open("/browse/" + pair.issueKey()).follow("Relationship").find("#issue_actions_container").innerText())
                .contains("The relationship ended");

        moved(93);
        OutboxOfPerson.run("org.mentoringpair.jira:alumni-reminders", sandbox);
        assertThat(mails("amara")).filteredOn(mail -> mail.contains("It has been a while")).hasSize(1);
        assertThat(mails("siobhan")).noneMatch(mail -> mail.contains("It has been a while"));
        OutboxOfPerson.run("org.mentoringpair.jira:alumni-reminders", sandbox);
        assertThat(mails("amara")).filteredOn(mail -> mail.contains("It has been a while")).hasSize(1);
    }

    private static List<String> mails(String username) {
        return new OutboxOfPerson(username, sandbox).ofTheApp().stream().map(mail -> mail.path("subject").asText()).toList();
    }

    private static PairAtWork windingDown() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        assertThat(pair.as("amara").put("/rest/mentoring/1.0/pairs/" + pair.id() + "/stage", Map.of("from", "rapport", "stage", "winding-down")).status()).isEqualTo(200);
        return pair;
    }

    private static String closing(PairAtWork pair) {
        return "/projects/" + pair.key() + "?selectedItem=org.mentoringpair.jira:closing";
    }

    private static String id(PairAtWork pair, String issueKey) {
        return pair.as("amara").get("/rest/api/2/issue/" + issueKey).json().path("id").asText();
    }

    private static void signedByBoth(PairAtWork pair) {
        String path = "/rest/mentoring/1.0/pairs/" + pair.id() + "/charter";
        pair.as("amara").post(path, Map.of());
        for (String somebody : new String[] {"amara", "siobhan"}) {
            String seen = pair.as(somebody).get(path).json().path("seen").asText();
            assertThat(pair.as(somebody).post(path + "/signatures", Map.of("seen", seen, "promise", "speak-up")).status()).isEqualTo(200);
        }
    }

    private static void agreed(PairAtWork pair, String goal) {
        pair.milestone(goal, "Write the agenda");
        Caller.Answer agreed = pair.take("amara", goal, "Agree", Map.of(pair.field("Measurable"), "Three reviews", "duedate", "2027-12-01"));
        assertThat(agreed.status()).as(agreed.text()).isEqualTo(204);
    }

    private static void moved(int days) {
        assertThat(Caller.named("admin", sandbox).submitUnforged("/sandbox/clock", Map.of("days", String.valueOf(days))).status()).isEqualTo(302);
    }
}
