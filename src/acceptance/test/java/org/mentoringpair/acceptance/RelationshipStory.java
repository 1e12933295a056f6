package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Amara Nwosu and Siobhan O'Sullivan from the day they join a programme to the reminder a season after they parted, by hand. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock.")
public class RelationshipStory {
    private static final String KEY = "TOGETHER";
    private static final String PROGRAMME = "Signal makers";
    private static final String PAIRS = "/secure/MentoringProgrammePairs!default.jspa";
    private static final String GOAL = "Lead a design review alone";
    private static final String AGENDA = "Write the agenda";
    private static final String REVIEW = "Lead a review with Siobhan beside me";
    private static RunningSandbox sandbox;

    @Rule
    public final Visitors visitors = new Visitors(sandbox);

    private int daysGone;
    private Visitor amara;
    private Visitor siobhan;

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.started(Map.of());
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void a_whole_relationship() {
        theyApply();
        theyAreMatched();
        theyMeetForTheFirstTime();
        theySignTheirCharter();
        theyAgreeOnAGoal();
        theyMeetAndAMilestoneIsDone();
        oneRaisesAConcernAndTheyLookAtItAgain();
        theyPauseAndGoOn();
        theyRenegotiate();
        theyPart();
        oneIsRemindedAfterASeason();
    }

    private void theyApply() {
        Visitor admin = visitors.loggedIn("admin").open("/secure/admin/MentoringSetUp!default.jspa");
        admin.page().click("main form button");
        admin.open("/secure/admin/MentoringProgrammes!default.jspa").fill("name", PROGRAMME).fill("managers", "tamsin, admin")
                .mark("visibility", "The pair and its programme managers").press("Save");
        Visitor tamsin = visitors.loggedIn("tamsin").open(PAIRS).follow("Who takes part in " + PROGRAMME + ", and who may join");
        tamsin.find("label[for=open]").click();
        tamsin.fill("skills", "Leading reviews\nSaying no").press("Save");
        amara = joins("amara", "Join as a mentee").fill("experience", "Lead a review of an interlocking").fill("introduction", "I was second reviewer five times.")
                .picture("relationship-01-joining", "#mentoring-enrol").press("Join");
        siobhan = joins("siobhan", "Join as a mentor").fill("experience", "Led each review of the interlocking since 2019").press("Join");
        assertThat(siobhan.sees()).contains("You take part as a mentor since");
    }

    private Visitor joins(String somebody, String part) {
        return visitors.loggedIn(somebody).open("/secure/Dashboard.jspa").unfold("mentoring-menu").follow("Take part in mentoring").follow(part)
                .mark("chosen", "Leading reviews").fill("languages", "English");
    }

    private void theyAreMatched() {
        Visitor tamsin = visitors.loggedIn("tamsin").open(PAIRS).follow("Matching board of " + PROGRAMME).picture("relationship-02-matching", "#mentoring-matching");
        assertThat(tamsin.find("#mentoring-matching").innerText()).contains("Amara Nwosu", "Siobhan O'Sullivan", "Offers: Leading reviews");
        Visitor admin = visitors.loggedIn("admin").open("/secure/project/CreateProject!default.jspa");
        admin.page().click("[data-project-type=software] li:has-text('Mentoring Pair') a");
        admin.fill("name", "Leading design reviews").fill("key", KEY).press("Create");
        admin.open(PAIRS).follow("Matching board of " + PROGRAMME).follow("Make this pair: Siobhan O'Sullivan and Amara Nwosu").follow("Leading design reviews");
        admin.press("Set up the pair").page().waitForSelector("#mentoring-pair-home");
        assertThat(admin.find("#mentoring-pair-home").innerText()).contains("Siobhan O'Sullivan", "Amara Nwosu", PROGRAMME);
        assertThat(tamsin.open(PAIRS).follow("Matching board of " + PROGRAMME).sees()).doesNotContain("Amara Nwosu");
        home(amara, "03-pair");
    }

    private void theyMeetForTheFirstTime() {
        amara.open(page("next-check-in")).picture("relationship-04-first-agenda", "#main");
        meet(amara, "We told each other how we came here.", "Write down what I hope for");
    }

    private void theySignTheirCharter() {
        amara.open(page("charter")).follow("Start our charter").press("Start our charter");
        Caller.Answer written = Caller.named("amara", sandbox).put("/rest/api/2/issue/" + KEY + "-2", Map.of("fields", Map.of(field("Charter: purpose"),
                "We work together because Amara wants to lead reviews, and Siobhan does.\nIt will have been worth it if nobody has to sit beside her.")));
        assertThat(written.status()).as(written.text()).isEqualTo(204);
        sign(amara);
        sign(siobhan);
        siobhan.open(page("charter")).view("relationship-05-charter");
        assertThat(siobhan.sees()).contains("Both promised to speak up early");
        go(siobhan, "Direction");
    }

    private void sign(Visitor visitor) {
        visitor.open(page("charter")).follow("Sign").find("label[for=promise]").click();
        visitor.press("Sign the charter");
    }

    private void theyAgreeOnAGoal() {
        daysPass(14);
        amara.open(home()).follow("New goal");
        amara.fill("summary", GOAL).fill("specific", "The review of the new interlocking").fill("measurable", "Three reviews without a second voice")
                .fill("achievable", "I was second reviewer five times").fill("relevant", "I want to grow into the architect's part")
                .fill("due", today().plusMonths(4).toString())
                .fill("milestone1Title", AGENDA).fill("milestone2Title", REVIEW).picture("relationship-06-new-goal", "main.aui-page-panel-content").press("Set the goal");
        amara.open("/browse/" + key(GOAL)).follow("Agree").press("Agree");
        siobhan.open(home()).follow("Agree on the goal " + GOAL).press("I agree");
        assertThat(siobhan.find("#mentoring-goal-agreement").innerText()).startsWith("Both have agreed.");
        take("amara", GOAL, "Start");
        amara.open("/browse/" + key(GOAL)).picture("relationship-07-goal", "[data-panel='org.mentoringpair.jira:goal-panel']");
        meet(siobhan, "A goal we both believe in.", "Find a date for the first review");
        go(amara, "Progress");
    }

    private void theyMeetAndAMilestoneIsDone() {
        daysPass(14);
        meet(amara, "The agenda is half the review.", "Ask Kenji for his agenda");
        daysPass(14);
        take("amara", AGENDA, "Done");
        amara.open("/browse/" + key(AGENDA)).follow("Reflect on this milestone").fill("worked", "I asked before I wrote.").fill("change", "Send it a day earlier");
        amara.picture("relationship-08-reflection", "main.aui-page-panel-content").press("Save");
        siobhan.open("/browse/" + key(AGENDA)).find("#mentoring-feedback").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Give feedback")).click();
        siobhan.fill(field("Situation"), "Your agenda on " + today());
        tab("Behaviour").fill(field("Behaviour"), "You put the decision first");
        tab("Impact").fill(field("Impact"), "Everybody knew why they were there");
        siobhan.picture("relationship-09-feedback", "main .aui-page-panel-content").press("Create");
        meet(siobhan, "An agenda is a promise.", "Invite the reviewers");
        daysPass(14);
        meet(amara, "Silence is an answer, too.", "Lead the review on Thursday");
    }

    /** Of the screen on which the feedback is written. */
    private Visitor tab(String name) {
        siobhan.page().click("main a:has-text('" + name + "')");
        return siobhan;
    }

    private void oneRaisesAConcernAndTheyLookAtItAgain() {
        amara.open(home()).follow("Raise a concern").fill("summary", "Our meetings").fill("happened", "We are interrupted every time.")
                .fill("help", "Half an hour without a telephone").mark("audience", "The two of us").picture("relationship-10-concern", "main.aui-page-panel-content").press("Raise it");
        assertThat(amara.sees()).contains("To be looked at again on");
        daysPass(15);
        siobhan.open(home()).follow("Look at a concern again").mark("outcome", "It is settled").fill("words", "Telephones stay outside").press("Save");
        assertThat(siobhan.picture("relationship-11-concern-settled", "#main").page().content()).contains("Settled.");
    }

    private void theyRenegotiate() {
        amara.open("/browse/" + key(GOAL)).follow("Renegotiate").fill("reason", "The winter timetable comes late.")
                .fill("due", today().plusMonths(3).toString()).press("Propose");
        siobhan.open(home()).follow("Answer the proposal about the goal " + GOAL).follow("Answer").picture("relationship-14-renegotiation", "main.aui-page-panel-content").press("Accept");
        assertThat(siobhan.find("#mentoring-goal-renegotiations").innerText()).contains("The winter timetable comes late.", "Accepted on");
    }

    private void theyPauseAndGoOn() {
        daysPass(7);
        siobhan.open(page("next-check-in")).follow("Pause until").fill("until", today().plusDays(30).toString()).press("Pause");
        siobhan.picture("relationship-12-pause", "#main");
        daysPass(31);
        meet(amara, "It went well without you, and better because of you.", "Write down what I would do again");
        assertThat(amara.open("/secure/MentoringCheckIns!default.jspa?issueId=" + id(KEY + "-1")).picture("relationship-13-check-ins", "#mentoring-all-check-ins").find(".mentoring-check-in").count()).isEqualTo(6);
    }

    private void theyPart() {
        daysPass(65);
        home(amara, "15-winding-down");
        go(amara, "Winding down");
        amara.open(page("closing")).follow("Look back").fill("changed", "I ask first").press("Save");
        siobhan.open(page("closing")).follow("Look back").fill("gained", "Patience").press("Save");
        amara.open(page("closing")).picture("relationship-16-closing", "#main").find("label[for=mentoring-after-3]").click();
        amara.press("Keep this");
        amara.open("/browse/" + KEY + "-1").follow("Close").choose(field("Closing reason"), "We reached what we wanted").press("Close");
        amara.open(page("closing")).follow("Certificate").press("Make my certificate");
        assertThat(amara.picture("relationship-17-certificate", "main.aui-page-panel-content").find(".mentoring-certificate").innerText()).contains("Amara Nwosu took part in a mentoring relationship.");
    }

    private void oneIsRemindedAfterASeason() {
        daysPass(93);
        OutboxOfPerson.run("org.mentoringpair.jira:alumni-reminders", sandbox);
        amara.open("/sandbox/outbox").follow("It has been a while: your mentoring with Siobhan O'Sullivan").picture("relationship-18-reminder", "main section");
        assertThat(mails("amara")).anyMatch(subject -> subject.contains("It has been a while"));
        assertThat(mails("siobhan")).noneMatch(subject -> subject.contains("It has been a while"));
    }

    private static List<String> mails(String username) {
        return new OutboxOfPerson(username, sandbox).ofTheApp().stream().map(mail -> mail.path("subject").asText()).toList();
    }

    private void meet(Visitor whoWrites, String takeaways, String action) {
        whoWrites.open("/browse/" + KEY + "-1").page().click("#mentoring-log-check-in");
        whoWrites.fill("day", today().toString()).fill("minutes", "45").choose("mode", "By video").choose("outcome", "An insight")
                .fill("takeaways", takeaways).fill("actiontext0", action).press("Save");
        assertThat(whoWrites.open("/browse/" + KEY + "-1").find("#mentoring-check-ins").innerText()).contains(takeaways);
    }

    private void go(Visitor visitor, String stage) {
        visitor.open(home()).press("Go on to " + stage);
        assertThat(visitor.open(home()).find(".mentoring-facts").innerText()).containsIgnoringCase(stage);
    }

    private void home(Visitor visitor, String picture) {
        visitor.open(home()).view("relationship-" + picture);
    }

    private static String home() {
        return page("pair-home");
    }

    private static String page(String item) {
        return "/projects/" + KEY + "?selectedItem=org.mentoringpair.jira:" + item;
    }

    /** The key of the issue that is called so. */
    private static String key(String summary) {
        return Caller.named("amara", sandbox).search("summary ~ \"\\\"" + summary + "\\\"\" AND issuetype in (Epic, Milestone) AND project = " + KEY).json().path("issues").path(0).path("key").asText();
    }

    private static String id(String issueKey) {
        return Caller.named("amara", sandbox).get("/rest/api/2/issue/" + issueKey).json().path("id").asText();
    }

    private static void take(String username, String summary, String transition) {
        String issue = key(summary);
        Caller.Answer taken = Caller.named(username, sandbox).post("/rest/api/2/issue/" + issue + "/transitions",
                Map.of("transition", Map.of("id", transition(issue, transition))));
        assertThat(taken.status()).as(taken.text()).isEqualTo(204);
    }

    private static String transition(String issue, String name) {
        for (var offered : Caller.named("amara", sandbox).get("/rest/api/2/issue/" + issue + "/transitions").json().path("transitions")) {
            if (offered.path("name").asText().equals(name)) {
                return offered.path("id").asText();
            }
        }
        throw new AssertionError(issue + " does not offer " + name);
    }

    private static String field(String name) {
        for (var field : Caller.named("amara", sandbox).get("/rest/api/2/field").json()) {
            if (field.path("name").asText().equals(name)) {
                return field.path("id").asText();
            }
        }
        throw new AssertionError("Jira has no field " + name);
    }

    private LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Dublin")).plusDays(daysGone);
    }

    private void daysPass(int days) {
        daysGone += days;
        assertThat(Caller.named("admin", sandbox).submitUnforged("/sandbox/clock", Map.of("days", String.valueOf(days))).status()).isEqualTo(302);
    }
}
