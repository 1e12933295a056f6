package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Tamsin Achterberg runs a programme from its first day to its last report, by hand, and reads no word of anybody's. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock.")
public class ProgrammeYearStory {
    private static final String PROGRAMME = "Signal makers";
    private static final String PAIRS = "/secure/MentoringProgrammePairs!default.jspa";
    private static final String CONFIDENCE = "We spoke about leaving the company";
    private static RunningSandbox sandbox;

    @Rule
    public final Visitors visitors = new Visitors(sandbox);

    private int daysGone;
    private Visitor tamsin;

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.started(Map.of());
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void a_whole_year_of_a_programme() {
        aProgrammeIsOpened();
        peopleJoinAndPairsAreMade();
        someMeetAndOnePairDoesNot();
        theQuestionsOfEveryWeekAreKept();
        thePairThatDoesNotMeetIsAsked();
        theQuarterIsReported();
        thePairsPart();
    }

    private void aProgrammeIsOpened() {
        Visitor admin = visitors.loggedIn("admin").open("/secure/admin/MentoringSetUp!default.jspa");
        admin.page().click("main form button");
        admin.open("/secure/admin/MentoringProgrammes!default.jspa").fill("name", PROGRAMME).fill("managers", "tamsin").press("Save");
        tamsin = visitors.loggedIn("tamsin").open(PAIRS);
        tamsin.follow("About " + PROGRAMME).fill("purpose", "Those who design signals learn from those who have seen them fail.").press("Save");
        tamsin.open(PAIRS).follow("Who takes part in " + PROGRAMME + ", and who may join").find("label[for=open]").click();
        tamsin.fill("skills", "Leading reviews\nSaying no").press("Save");
    }

    private void peopleJoinAndPairsAreMade() {
        List.of("amara", "priya", "jonas").forEach(person -> joins(person, "mentee"));
        List.of("siobhan", "kenji").forEach(person -> joins(person, "mentor"));
        tamsin.open(PAIRS).follow("Who takes part in " + PROGRAMME + ", and who may join");
        assertThat(tamsin.picture("programme-year-1-joined").sees()).contains("Amara Nwosu", "Priya Raghunathan", "Siobhan O'Sullivan");
        paired("REVIEWS", "siobhan", "amara");
        paired("SIGNALS", "kenji", "priya");
        paired("TRACKS", "siobhan", "jonas");
    }

    private void joins(String person, String part) {
        Visitor visitor = visitors.loggedIn(person).open("/secure/Dashboard.jspa").unfold("mentoring-menu").follow("Take part in mentoring").follow("Join as a " + part);
        visitor.mark("chosen", "Leading reviews").press("Join");
        assertThat(visitor.sees()).contains("You take part as a " + part + " since");
    }

    private void paired(String key, String mentor, String mentee) {
        Visitor admin = visitors.loggedIn("admin").open("/secure/project/CreateProject!default.jspa");
        admin.page().click("[data-project-type=software] li:has-text('Mentoring Pair') a");
        admin.fill("name", "Pair " + key).fill("key", key).press("Create");
        admin.open("/secure/MentoringPairSetUp!default.jspa?projectId=" + PairAtWork.projectId(key, sandbox));
        admin.fill("mentor", mentor).fill("mentee", mentee).choose("programme", PROGRAMME).press("Set up the pair");
        assertThat(admin.sees()).contains("is now the mentor of");
    }

    private void someMeetAndOnePairDoesNot() {
        daysPass(7);
        meets("amara", "REVIEWS");
        meets("priya", "SIGNALS");
        daysPass(14);
        meets("amara", "REVIEWS");
        meets("priya", "SIGNALS");
        daysPass(7);
    }

    private void theQuestionsOfEveryWeekAreKept() {
        judged("jonas", "stalled");
        tamsin.open(PAIRS);
        assertThat(rowOf("Jonas")).as("the two have two working days").doesNotContainIgnoringCase("stalled");
        daysPass(4);
        judged("tamsin", "stalled");
        tamsin.open(PAIRS).follow("Filters for my programmes").page().click(".mentoring-create-filters");
        tamsin.page().waitForSelector(".mentoring-filters-said:has-text('Your filters are saved')");
        tamsin.find("tr[data-filter=stalled] .mentoring-filter-state a").click();
        tamsin.picture("programme-year-2-filter");
        assertThat(tamsin.sees()).as("pairs that keep to themselves are found on the programme's own page").doesNotContain("TRACKS", CONFIDENCE);
    }

    private void thePairThatDoesNotMeetIsAsked() {
        tamsin.open(PAIRS + "?health=stalled").picture("programme-year-3-stalled");
        assertThat(tamsin.find("#mentoring-managed-pairs tbody tr").count()).isEqualTo(1);
        assertThat(rowOf("Jonas")).contains("Siobhan O'Sullivan").containsIgnoringCase("stalled");
        tamsin.find("#mentoring-choose-all").check();
        tamsin.press("Ask how they are");
        assertThat(tamsin.find("#mentoring-nudged-asked li").allInnerTexts()).singleElement().asString().startsWith("Siobhan O'Sullivan and Jonas");
        daysPass(1);
        OutboxOfPerson.runRemindersAtWork(sandbox);
        assertThat(mails("jonas")).anyMatch(html -> html.contains("Your mentoring programme asks how you and"));
        meets("jonas", "TRACKS");
        judged("tamsin", "on-track");
        assertThat(tamsin.open(PAIRS + "?health=stalled").sees()).contains("No pair is like that.");
    }

    private void theQuarterIsReported() {
        tamsin.open(PAIRS).unfold("mentoring-menu").page().click("#mentoring-report-link");
        assertThat(tamsin.picture("programme-year-4-report").find("#mentoring-figure-funnel tbody").innerText()).containsSubsequence("Matched", "3", "Have met", "3");
        assertThat(tamsin.sees()).doesNotContain("Amara", "Priya", CONFIDENCE);
    }

    private void thePairsPart() {
        daysPass(150);
        for (String key : List.of("REVIEWS", "SIGNALS", "TRACKS")) {
            String mentee = Map.of("REVIEWS", "amara", "SIGNALS", "priya", "TRACKS", "jonas").get(key);
            Visitor visitor = visitors.loggedIn(mentee).open("/browse/" + key + "-1").follow("Close");
            visitor.choose(field("Closing reason"), "We reached what we wanted").press("Close");
        }
        tamsin.open(PAIRS + "?stage=closed").picture("programme-year-5-closed");
        assertThat(tamsin.find("#mentoring-managed-pairs tbody tr").count()).isEqualTo(3);
        assertThat(Caller.named("tamsin", sandbox).get("/rest/mentoring/1.0/managed-pairs/csv?stage=closed").text().lines()).hasSize(4).noneMatch(line -> line.contains(CONFIDENCE));
        tamsin.open(PAIRS).unfold("mentoring-menu").page().click("#mentoring-report-link");
        assertThat(tamsin.find("#mentoring-figure-funnel tbody").innerText()).containsSubsequence("Active", "0", "Closed", "3");
    }

    private String rowOf(String name) {
        return tamsin.find("#mentoring-managed-pairs tbody tr:has-text('" + name + "')").innerText();
    }

    private void meets(String person, String key) {
        Visitor visitor = visitors.loggedIn(person).open("/browse/" + key + "-1");
        visitor.page().click("#mentoring-log-check-in");
        visitor.fill("day", today().toString()).fill("minutes", "45").choose("mode", "By video").choose("outcome", "An insight").fill("takeaways", CONFIDENCE).press("Save");
        assertThat(visitor.open("/browse/" + key + "-1").find("#mentoring-check-ins").innerText()).contains(CONFIDENCE);
    }

    /** How the silent pair is doing for somebody, once the job has looked at it. */
    private static void judged(String username, String state) {
        long patience = System.nanoTime() + 20_000_000_000L;
        while (!health(username).equals(state) && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        assertThat(health(username)).isEqualTo(state);
    }

    private static String health(String username) {
        for (JsonNode pair : Caller.named(username, sandbox).get("/rest/mentoring/1.0/pairs").json().path("pairs")) {
            if (pair.path("projectKey").asText().equals("TRACKS")) {
                return pair.at("/health/state").asText();
            }
        }
        throw new AssertionError(username + " does not see the pair");
    }

    private static List<String> mails(String username) {
        return new OutboxOfPerson(username, sandbox).ofTheApp().stream().map(mail -> mail.path("html").asText()).toList();
    }

    private static String field(String name) {
        for (JsonNode field : Caller.named("amara", sandbox).get("/rest/api/2/field").json()) {
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
