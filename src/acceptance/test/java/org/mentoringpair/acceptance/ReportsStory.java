package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A programme manager reports on a quarter: figures about all pairs together, and none about fewer than five people. In a sandbox whose clock is moved. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock.")
public class ReportsStory {
    private static final int DAYS = 100;
    private static RunningSandbox sandbox;
    private static LocalDate begin;

    @Rule
    public final Visitors visitors = new Visitors(sandbox);

    /** Three pairs meet in the second week, one of them in the third, and then a quarter passes. */
    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.started(Map.of());
        begin = LocalDate.now(ZoneId.of("Europe/Dublin"));
        List<PairAtWork> pairs = List.of(PairAtWork.of("siobhan", "amara", PairAtWork.OPEN, sandbox), PairAtWork.of("kenji", "priya", PairAtWork.CLOSED, sandbox),
                PairAtWork.of("siobhan", "jonas", PairAtWork.CLOSED, sandbox));
        Caller.named("admin", sandbox).submitUnforged("/sandbox/clock", Map.of("days", String.valueOf(DAYS)));
        List<String> mentees = List.of("amara", "priya", "jonas");
        for (int pair = 0; pair < pairs.size(); pair++) {
            pairs.get(pair).logged(mentees.get(pair), PairAtWork.aCheckIn(meeting().toString(), "Said in confidence"));
        }
        pairs.get(0).logged("amara", PairAtWork.aCheckIn(meeting().plusWeeks(1).toString(), "Said in confidence"));
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void the_report_of_a_quarter_shows_charts_with_the_same_facts_as_tables_and_keeps_back_what_is_about_too_few() {
        Visitor tamsin = visitors.loggedIn("tamsin").open("/secure/MentoringProgrammePairs!default.jspa");
        tamsin.unfold("mentoring-menu").page().click("#mentoring-report-link");
        tamsin.page().selectOption("select[name=quarter]", quarter());
        tamsin.press("Show").picture("report");
        assertThat(tamsin.find("select[name=quarter]").boundingBox().width).as("the days of a quarter can be read to the end").isGreaterThan(270);

        assertThat(tamsin.find("#mentoring-figure-funnel tbody").innerText()).containsSubsequence("Mentees who joined or were matched", "not shown", "Matched pairs", "3", "Have met", "3", "Active", "3", "Closed", "0");
        assertThat(tamsin.find("#mentoring-figure-first-meeting tbody").innerText()).containsSubsequence("Within 14 days", "3", "Together", "3");
        assertThat(week(tamsin, 0)).isEqualTo("3\t2");
        assertThat(week(tamsin, 1)).as("one pair alone met").isEqualTo("not shown\tnot shown");
        assertThat(tamsin.find("#mentoring-figure-rhythm svg rect").count()).isEqualTo(tamsin.find("#mentoring-figure-rhythm tbody tr").count());
        assertThat(tamsin.find("#mentoring-figure-hours tbody").innerText()).as("twice 45 minutes of three meetings, without the one that is not shown")
                .containsSubsequence("Spent in check-ins", "5");
        assertThat(tamsin.sees()).contains("is not shown, and neither is what it could be worked out from").doesNotContain("confidence", "Amara", "Siobhan");
    }

    @Test
    public void the_same_is_there_for_machines_and_spreadsheets() {
        Caller tamsin = Caller.named("tamsin", sandbox);
        JsonNode asked = tamsin.get("/rest/mentoring/1.0/figures").json();
        String path = "/rest/mentoring/1.0/figures/" + asked.at("/programmes/0/id").asLong();

        JsonNode funnel = tamsin.get(path + "?quarter=" + quarter()).json().path("figures").get(1);
        String csv = tamsin.get(path + "/csv?quarter=" + quarter()).text();

        assertThat(funnel.at("/kind").asText()).isEqualTo("funnel");
        assertThat(funnel.at("/lines/1/count").asInt()).isEqualTo(3);
        assertThat(csv.lines().toList()).anyMatch(line -> line.endsWith("\"Programme funnel\",\"Matched pairs\",\"3\",\"\"")).anyMatch(line -> line.contains("not shown"));
        assertThat(tamsin.get(path + "?quarter=2026-Q7").status()).isEqualTo(400);
        assertThat(tamsin.get(path + "?quarter=1999-Q1").status()).isEqualTo(400);
        assertThat(tamsin.get("/rest/mentoring/1.0/figures/%20").text()).isEqualTo(tamsin.get("/rest/mentoring/1.0/figures/999999").text());
        assertThat(tamsin.get("/rest/mentoring/1.0/figures/%20/csv").status()).isEqualTo(404);
        for (String somebody : new String[] {"admin", "amara", "siobhan"}) {
            assertThat(Caller.named(somebody, sandbox).get(path).status()).as(somebody).isEqualTo(404);
            assertThat(Caller.named(somebody, sandbox).get("/rest/mentoring/1.0/figures").json().path("programmes")).as(somebody).isEmpty();
        }
    }

    @Test
    public void a_report_costs_as_many_statements_for_three_pairs_as_for_many() {
        Caller tamsin = Caller.named("tamsin", sandbox);
        tamsin.get("/secure/MentoringReport!default.jspa");

        Caller.Answer report = tamsin.get("/secure/MentoringReport!default.jspa?quarter=" + quarter());

        assertThat(report.text()).contains("mentoring-figure-skills");
        assertThat(Integer.parseInt(report.header("X-Sandbox-Ao-Statements"))).isEqualTo(12);
    }

    /** The Thursday of the second week. */
    private static LocalDate meeting() {
        return begin.plusWeeks(1).with(DayOfWeek.THURSDAY);
    }

    private static String quarter() {
        return meeting().getYear() + "-Q" + meeting().get(IsoFields.QUARTER_OF_YEAR);
    }

    /** Held and planned in a week after the first meeting, as the table has it. */
    private static String week(Visitor visitor, int later) {
        LocalDate first = LocalDate.of(meeting().getYear(), (meeting().get(IsoFields.QUARTER_OF_YEAR) - 1) * 3 + 1, 1);
        long place = ChronoUnit.WEEKS.between(first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)), meeting()) + later;
        return visitor.find("#mentoring-figure-rhythm tbody tr").nth((int) place).innerText().replaceFirst("^[^\t]*\t", "");
    }
}
