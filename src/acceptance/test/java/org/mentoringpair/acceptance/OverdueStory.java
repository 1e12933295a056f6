package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Weeks pass, and a programme manager finds the pairs that have not met. In a sandbox whose clock is moved. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock.")
public class OverdueStory {
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
    public void a_programme_manager_finds_whom_to_ask_and_nobody_finds_more_than_they_may_know() {
        PairAtWork open = PairAtWork.named("OPEN", "pair-and-programme-manager", sandbox);
        PairAtWork closed = PairAtWork.named("CLOSED", "pair-only", sandbox);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Dublin"));
        open.logged("amara", Map.of("day", today.minusDays(3).toString(), "minutes", 30, "mode", "phone", "outcome", "none"));
        assertThat(found("tamsin", "issue in checkInOverdue()")).isEmpty();
        assertThat(found("tamsin", "issue in checkInDue(\"11d\")")).isEqualTo("OPEN-1");
        assertThat(found("amara", "issue in checkInDue(\"2w\") ORDER BY key")).isEqualTo("CLOSED-1 OPEN-1");
        assertThat(found("amara", "issue in checkInDue()")).isEmpty();

        moveClock(20);

        // the open pair met three days before, so it was due after eleven; the closed one began today and was due after fourteen
        assertThat(found("tamsin", "issue in checkInOverdue()")).isEqualTo("OPEN-1");
        assertThat(found("amara", "issue in checkInOverdue() ORDER BY key")).isEqualTo("CLOSED-1 OPEN-1");
        assertThat(found("amara", "issue in checkInOverdue(\"1w\")")).isEqualTo("OPEN-1");
        assertThat(found("amara", "issue in checkInOverdue(\"10d\")")).isEmpty();
        assertThat(found("admin", "issue in checkInOverdue()")).isEmpty();
        assertThat(found("victor", "issue in checkInOverdue()")).isEmpty();
        assertThat(found("tamsin", "issue in checkInDue(\"4w\")")).isEmpty();
        assertThat(found("tamsin", "project in mentoringPairs()")).isEqualTo("OPEN-1");
        assertThat(found("amara", "issue in myPairs() ORDER BY key")).isEqualTo("CLOSED-1 OPEN-1");
        assertThat(found("tamsin", "issue in myPairs()")).isEmpty();
        assertThat(found("tamsin", "Mentee in menteesOf(siobhan)")).isEqualTo("OPEN-1");
        assertThat(found("siobhan", "Mentee in menteesOf() ORDER BY key")).isEqualTo("CLOSED-1 OPEN-1");
        assertThat(found("amara", "Mentor in mentorsOf() AND project = CLOSED")).isEqualTo("CLOSED-1");
        assertThat(found("victor", "Mentor in mentorsOf(amara)")).isEmpty();
        assertThat(found("tamsin", "project in mentoringPairs(rapport, \"" + PairAtWork.programmeName(sandbox) + "\")")).isEqualTo("OPEN-1");
        assertThat(found("amara", "project in mentoringPairs(\"Winding down\", paused)")).isEmpty();
        assertThat(found("victor", "project in mentoringPairs()")).isEmpty();
        visitors.loggedIn("tamsin").open("/issues/?jql=" + Caller.encoded("issue in checkInOverdue()")).picture("search-overdue");
        assertThat(closed.issueKey()).isEqualTo("CLOSED-1");
    }

    @Test
    public void an_argument_that_is_no_span_of_time_is_refused_by_name() {
        Caller.Answer answer = Caller.named("tamsin", sandbox).search("issue in checkInOverdue(\"soon\")");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errorMessages").toString()).contains("soon", "3d", "2w", "/secure/MentoringSearchHelp!default.jspa");
    }

    @Test
    public void an_argument_that_means_nothing_is_refused_and_the_allowed_ones_are_named() {
        assertThat(refused("project in mentoringPairs(\"Engineering 1999\")")).contains("Engineering 1999", "winding-down");
        assertThat(refused("assignee in menteesOf(nobody-at-all)")).contains("nobody-at-all", "menteesOf");
        assertThat(refused("assignee in mentorsOf(amara, jonas)")).contains("mentorsOf", "2");
        assertThat(refused("issue in myPairs(amara)")).contains("myPairs", "no argument");
        assertThat(refused("issue in checkInDue(soon)")).contains("soon", "3d");
        assertThat(refused("issue in checkInDue(3d, 4d)")).contains("checkInDue", "2w");
    }

    private static String refused(String jql) {
        Caller.Answer answer = Caller.named("tamsin", sandbox).search(jql);
        assertThat(answer.status()).as(jql).isEqualTo(400);
        return answer.json().get("errorMessages").toString();
    }

    private void moveClock(int days) {
        visitors.loggedIn("admin").open("/sandbox/clock").fill("days", String.valueOf(days)).press("Move");
    }

    /** The keys of what somebody finds. */
    private static String found(String username, String jql) {
        Caller.Answer answer = Caller.named(username, sandbox).search(jql);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return StreamSupport.stream(answer.json().get("issues").spliterator(), false).map(issue -> issue.get("key").asText()).collect(Collectors.joining(" "));
    }
}
