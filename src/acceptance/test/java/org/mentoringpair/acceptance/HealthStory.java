package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.MethodSorters;

/** A pair stops meeting: the two learn of it first, and who runs their programme two working days later. In a sandbox whose clock is moved. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock.")
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class HealthStory {
    private static final String JOB = "org.mentoringpair.jira:pair-health";
    private static RunningSandbox sandbox;

    @Rule
    public final Visitors visitors = new Visitors(sandbox);
    private int days;

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.started(Map.of());
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void the_two_have_two_working_days_to_put_it_right_before_anybody_else_learns_of_it() {
        PairAtWork open = PairAtWork.named("OPEN", PairAtWork.OPEN, sandbox);
        PairAtWork closed = PairAtWork.named("SILENT", PairAtWork.CLOSED, sandbox);
        inProgress(open);
        inProgress(closed);
        assertThat(found("tamsin", "Health = \"Too early\"")).isEqualTo("OPEN-1");
        assertThat(found("amara", "issue in pairHealth(\"too-early\") ORDER BY key")).isEqualTo("OPEN-1 SILENT-1");

        daysPass(23);
        judged("amara", "issue in pairHealth(\"needs-check-in\") ORDER BY key", "OPEN-1 SILENT-1");
        Visitor amara = visitors.loggedIn("amara").open(open.page()).picture("health-for-the-two");
        assertThat(amara.find("#mentoring-health").innerText()).containsIgnoringCase("Needs check-in").contains("The first check-in was due on",
                "Your programme managers learn of this on");
        assertThat(found("tamsin", "issue in pairHealth(needs-check-in, stalled)")).isEmpty();
        assertThat(found("amara", "Health = \"Needs check-in\"")).as("Jira's field is what everybody who browses the issue reads").isEmpty();
        assertThat(health("tamsin")).doesNotContain("Needs check-in");

        daysPass(4);
        judged("tamsin", "issue in pairHealth(\"Needs check-in\")", "OPEN-1");
        assertThat(found("tamsin", "Health = \"Needs check-in\" AND Programme = \"" + PairAtWork.programmeName(sandbox) + "\"")).isEqualTo("OPEN-1");
        assertThat(health("tamsin")).contains("Needs check-in", "The first check-in was due on");
        assertThat(found("victor", "issue in pairHealth(needs-check-in)")).isEmpty();
        visitors.loggedIn("tamsin").open("/secure/MentoringProgrammePairs!default.jspa").picture("health-for-programme-managers");

        open.logged("amara", PairAtWork.aCheckIn(LocalDate.now(ZoneId.of("Europe/Dublin")).plusDays(days).toString(), "We talked at last"));
        assertThat(found("tamsin", "Health = \"On track\"")).as("good news is told at once").isEqualTo("OPEN-1");
        assertThat(amara.open(open.page()).find("#mentoring-health").innerText()).containsIgnoringCase("On track").doesNotContain("due on");

        daysPass(61);
        daysPass(4);
        judged("tamsin", "issue in stalledPairs(\"60d\")", "OPEN-1");
        assertThat(found("amara", "issue in stalledPairs() ORDER BY key")).isEqualTo("OPEN-1 SILENT-1");
        assertThat(found("amara", "issue in stalledPairs(\"80d\")")).isEqualTo("SILENT-1");
        assertThat(open.as("siobhan").put("/rest/mentoring/1.0/pairs/" + open.id() + "/stage", Map.of("from", "progress", "stage", "paused")).status()).isEqualTo(200);
        assertThat(found("tamsin", "issue in pairHealth(paused)")).as("a pause is no fault").isEqualTo("OPEN-1");
    }

    @Test
    public void what_was_promised_and_a_concern_for_the_programme_are_reasons_to_ask_and_what_the_two_keep_to_themselves_is_none() {
        PairAtWork pair = PairAtWork.named("PROMISED", PairAtWork.CLOSED, sandbox);
        LocalDate today = OutboxOfPerson.now(sandbox).toLocalDate();
        String agenda = pair.milestone(pair.goal("Lead a review alone"), "Write the agenda");
        pair.issue("Action", "Ask for the room", Map.of("parent", Map.of("key", agenda), "duedate", today.minusDays(20).toString()));
        String open = pair.issue("Action", "Invite three people", Map.of("parent", Map.of("key", agenda), "duedate", today.minusDays(1).toString()));
        concern(pair, "The two of us");
        looked();
        assertThat(reasons(pair, "amara")).as("one action is not so late, and the concern is theirs").isEmpty();

        assertThat(pair.as("amara").put("/rest/api/2/issue/" + open, Map.of("fields", Map.of("duedate", today.minusDays(15).toString()))).status()).isEqualTo(204);
        concern(pair, "The two of us and the programme manager");
        looked();

        assertThat(reasons(pair, "amara")).containsExactlyInAnyOrder("actions-overdue", "concern");
        assertThat(reasons(pair, "siobhan")).as("both read that concern").containsExactlyInAnyOrder("actions-overdue", "concern");
        assertThat(reasons(pair, "tamsin")).as("two working days later").isEmpty();
        assertThat(visitors.loggedIn("amara").open(pair.page()).picture("health-with-reasons").find("#mentoring-health").innerText())
                .contains("Every open action is overdue; the last one was due on", "A concern has been addressed to the programme since");
    }

    private static void concern(PairAtWork pair, String audience) {
        pair.issue("Concern", "Something stands between us", Map.of(pair.field("Who should know"), Map.of("value", audience)));
    }

    private static void looked() {
        OutboxOfPerson.run(JOB, sandbox);
    }

    private static List<String> reasons(PairAtWork pair, String username) {
        return StreamSupport.stream(pair.as(username).get("/rest/mentoring/1.0/pairs/" + pair.id()).json().at("/health/reasons").spliterator(), false)
                .map(reason -> reason.path("reason").asText()).toList();
    }

    @Test
    public void a_state_that_does_not_exist_is_refused_and_those_that_do_are_named() {
        for (String wrong : new String[] {"pairHealth()", "pairHealth(ill)"}) {
            Caller.Answer answer = Caller.named("tamsin", sandbox).search("issue in " + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.json().get("errorMessages").toString()).contains("needs-check-in", "stalled");
        }
    }

    private static void inProgress(PairAtWork pair) {
        Caller.Answer moved = pair.as("siobhan").put("/rest/mentoring/1.0/pairs/" + pair.id() + "/stage", Map.of("from", "rapport", "stage", "progress"));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    }

    /** Time passes, and the daily job has its turn. */
    private void daysPass(int more) {
        days += more;
        visitors.loggedIn("admin").open("/sandbox/clock").fill("days", String.valueOf(more)).press("Move");
        Caller.named("admin", sandbox).submitUnforged("/sandbox/jobs", Map.of("job", JOB));
    }

    /** What somebody finds once the job has looked at all pairs. */
    private static void judged(String username, String jql, String keys) {
        long patience = System.nanoTime() + 20_000_000_000L;
        while (!found(username, jql).equals(keys) && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        assertThat(found(username, jql)).isEqualTo(keys);
    }

    private static String health(String username) {
        String page = Caller.named(username, sandbox).get("/secure/MentoringProgrammePairs!default.jspa").text();
        return page.substring(page.indexOf("id=\"mentoring-managed-pairs\""));
    }

    private static String found(String username, String jql) {
        Caller.Answer answer = Caller.named(username, sandbox).search(jql);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return StreamSupport.stream(answer.json().get("issues").spliterator(), false).map(issue -> issue.get("key").asText()).collect(Collectors.joining(" "));
    }
}
