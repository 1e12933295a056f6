package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.MethodSorters;

/** Tamsin runs a programme and looks after its pairs, without a word of theirs. In a sandbox whose clock is moved. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock.")
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class ProgrammePageStory {
    private static final String PAGE = "/secure/MentoringProgrammePairs!default.jspa";
    private static final String CSV = "/rest/mentoring/1.0/managed-pairs/csv";
    private static RunningSandbox sandbox;
    private static PairAtWork met;
    private static PairAtWork silent;
    private static int days;

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

    @Before
    public void oneOfTwoPairsMeets() {
        if (met != null) {
            return;
        }
        silent = PairAtWork.of("victor", "priya", PairAtWork.CLOSED, sandbox);
        met = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        assertThat(silent.as("priya").put("/rest/mentoring/1.0/pairs/" + silent.id() + "/stage", Map.of("from", "rapport", "stage", "progress")).status()).isEqualTo(200);
        daysPass(23);
        judged("priya", "needs-check-in");
        assertThat(health("tamsin")).as("the two have two working days").isEqualTo("too-early");
        met.logged("amara", PairAtWork.aCheckIn(LocalDate.now(ZoneId.of("Europe/Dublin")).plusDays(days).toString(), "We talked about leaving"));
        daysPass(4);
        judged("tamsin", "needs-check-in");
    }

    private static String health(String username) {
        return silent.as(username).get("/rest/mentoring/1.0/pairs/" + silent.id()).json().at("/health/state").asText();
    }

    /** How the silent pair is doing for somebody, once the job has looked at it. */
    private static void judged(String username, String state) {
        long patience = System.nanoTime() + 20_000_000_000L;
        while (!health(username).equals(state) && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        assertThat(health(username)).isEqualTo(state);
    }

    @Test
    public void who_runs_a_programme_finds_the_pairs_that_need_a_word_and_takes_the_list_along() {
        Visitor tamsin = visitors.loggedIn("tamsin").open(PAGE).picture("programme-page");
        assertThat(mentees(tamsin)).as("help wanted first").containsExactly("Priya", "Amara");

        assertThat(mentees(tamsin.choose("health", "Needs check-in").press("Show").picture("programme-page-filtered"))).containsExactly("Priya");
        assertThat(tamsin.sees()).contains("Pairs 1 to 1 of 1", "The first check-in was due on", "The pair only");
        assertThat(mentees(tamsin.open(PAGE + "?overdue=true"))).containsExactly("Priya");
        assertThat(mentees(tamsin.open(PAGE + "?order=start"))).containsExactly("Amara", "Priya");
        assertThat(mentees(tamsin.open(PAGE + "?order=last-check-in"))).as("never met before met").containsExactly("Priya", "Amara");
        assertThat(mentees(tamsin.open(PAGE + "?person=amara"))).containsExactly("Amara");
        assertThat(tamsin.open(PAGE + "?stage=closed").sees()).contains("No pair is like that.");
        assertThat(tamsin.open(PAGE + "?stage=ill").sees()).contains("There is nothing called ill to choose here.");
        assertThat(tamsin.open(PAGE + "?person=nobody").sees()).contains("Nobody here has the username nobody.");

        String all = Caller.named("tamsin", sandbox).get(CSV).text();
        assertThat(all.lines()).hasSize(3).last().asString().contains("\"Siobhan O'Sullivan\",\"Amara Nwosu\"", "\"On track\"", "\"Open to you\"");
        assertThat(all).doesNotContain("leaving");
        assertThat(Caller.named("tamsin", sandbox).get(CSV + "?health=needs-check-in").text().lines()).hasSize(2)
                .last().asString().contains("\"Needs check-in\"", "\"Overdue\"", "\"The pair only\"");
    }

    @Test
    public void who_waits_too_long_is_asked_how_they_are_once_a_week_and_who_asks_reads_who_is_asked() {
        silent.as("priya").submitUnforged("/secure/UpdateUserPreferences.jspa", Map.of("defaultUserTimeZone", "Europe/Paris"));
        assertThat(silent.as("priya").submitUnforged("/secure/MentoringReminders.jspa", Map.of("wish", "OFF")).status()).isEqualTo(200);
        Visitor tamsin = visitors.loggedIn("tamsin").open(PAGE + "?health=needs-check-in");
        tamsin.find("#mentoring-choose-all").check();
        tamsin.press("Ask how they are").picture("programme-page-asked");
        assertThat(tamsin.find("#mentoring-nudged-asked li").allInnerTexts()).singleElement().asString().endsWith("and Priya Raghunathan");

        for (int tomorrow = 0; tomorrow < 3 && mails("victor").isEmpty(); tomorrow++) {
            days++;
            assertThat(silent.as("admin").submitUnforged("/sandbox/clock", Map.of("days", "1")).status()).isEqualTo(302);
            OutboxOfPerson.runRemindersAtWork(sandbox);
        }
        assertThat(mails("victor")).singleElement().asString().contains("Priya Raghunathan").doesNotContain("Pair " + silent.key());
        assertThat(mails("priya")).as("she wants none").isEmpty();
        assertThat(mails("siobhan")).as("not chosen").isEmpty();

        tamsin.follow("Back to the pairs");
        assertThat(tamsin.find("#mentoring-managed-pairs").innerText()).contains("Asked on ");
        assertThat(tamsin.find("#mentoring-managed-pairs input[name=pair]").count()).isZero();
        Caller.Answer again = silent.as("tamsin").submitUnforged("/secure/MentoringNudge.jspa", Map.of("pair", String.valueOf(silent.id())));
        assertThat(again.text()).contains("Not asked, because they were asked within the last week", "Priya Raghunathan");
        assertThat(silent.as("tamsin").submitUnforged("/secure/MentoringNudge.jspa", Map.of("pair", "999999")).text()).contains("No pair was chosen.");
        assertThat(silent.as("admin").submitUnforged("/secure/MentoringNudge.jspa", Map.of("pair", String.valueOf(met.id()))).text())
                .contains("There is nothing here for you").doesNotContain("Amara");
    }

    /** What programmes asked somebody, as their mails say it. */
    private static List<String> mails(String username) {
        return new OutboxOfPerson(username, sandbox).ofTheApp().stream().map(mail -> mail.path("html").asText())
                .filter(html -> html.contains("Your mentoring programme asks how you and")).toList();
    }

    @Test
    public void with_more_pairs_the_page_costs_the_same_whatever_is_asked_of_it() {
        Caller tamsin = Caller.named("tamsin", sandbox);
        for (String asked : List.of("", "?order=next-check-in", "?order=last-check-in&health=on-track&person=amara&overdue=true")) {
            tamsin.get(PAGE + asked);
            assertThat(statements(tamsin.get(PAGE + asked))).as(asked).isLessThanOrEqualTo(8);
        }
        int withTwo = statements(tamsin.get(PAGE));
        PairAtWork.of("siobhan", "priya", PairAtWork.OPEN, sandbox);
        PairAtWork.of("kenji", "amara", PairAtWork.OPEN, sandbox);
        tamsin.get(PAGE);

        assertThat(statements(tamsin.get(PAGE))).isEqualTo(withTwo);
        assertThat(statements(tamsin.get(CSV))).isLessThanOrEqualTo(6);
    }

    @Test
    public void a_programme_that_one_does_not_run_is_not_there() {
        assertThat(Caller.named("tamsin", sandbox).get(CSV + "?programme=" + (met.programmeId() + 1)).text().lines()).as("the heading alone").hasSize(1);
        for (String somebody : List.of("amara", "siobhan", "admin")) {
            assertThat(Caller.named(somebody, sandbox).get(CSV).status()).as(somebody).isEqualTo(404);
            assertThat(Caller.named(somebody, sandbox).get(PAGE + "?health=needs-check-in").text()).as(somebody).doesNotContain("Priya");
        }
    }

    @Test
    public void the_two_read_over_rest_why_they_are_asked_after() {
        assertThat(silent.as("priya").get("/rest/mentoring/1.0/pairs/" + silent.id()).json().at("/health/reasons/0/reason").asText()).isEqualTo("never-met");
    }

    private static int statements(Caller.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return Integer.parseInt(answer.header("X-Sandbox-Ao-Statements"));
    }

    private static List<String> mentees(Visitor visitor) {
        return visitor.find("#mentoring-managed-pairs tbody td:nth-of-type(3)").allInnerTexts().stream().map(name -> name.split(" ")[0]).toList();
    }

    /** Time passes, and the daily job has its turn. */
    private void daysPass(int more) {
        days += more;
        visitors.loggedIn("admin").open("/sandbox/clock").fill("days", String.valueOf(more)).press("Move");
        Caller.named("admin", sandbox).submitUnforged("/sandbox/jobs", Map.of("job", "org.mentoringpair.jira:pair-health"));
    }
}
