package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;

/** A programme manager finds pairs with JQL. The clock is moved, so the story has a Jira of its own. */
public class FindingStory {
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
    public void pairs_whose_check_in_is_overdue_are_found_when_their_day_has_passed() {
        PairAtWork quiet = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        PairAtWork busy = PairAtWork.of("kenji", "priya", PairAtWork.OPEN, sandbox);
        PairAtWork closed = PairAtWork.of("kenji", "jonas", PairAtWork.CLOSED, sandbox);
        assertThat(found("issue in checkInOverdue()")).isEmpty();

        moveClock(20);
        assertThat(busy.checkIn("priya", LocalDate.now().plusDays(19).toString(), "We met").status()).isEqualTo(201);

        assertThat(found("issue in checkInOverdue()")).contains(quiet.issueKey()).doesNotContain(busy.issueKey(), closed.key());
        assertThat(found("issue in checkInOverdue(\"5d\")")).contains(quiet.issueKey());
        assertThat(found("issue in checkInOverdue(\"7d\")")).doesNotContain(quiet.issueKey());
        assertThat(found("project in mentoringPairs() AND issuetype = \"Mentoring Pair\" ORDER BY key"))
                .contains(quiet.issueKey(), busy.issueKey()).doesNotContain(closed.key());
        assertThat(found("\"Mentor\" = siobhan")).contains(quiet.issueKey()).doesNotContain(busy.issueKey());

        Visitor tamsin = visitors.loggedIn("tamsin").open("/issues/?jql=" + Caller.encoded("issue in checkInOverdue() OR issuetype = \"Mentoring Pair\""));
        tamsin.picture("manager-finds-pairs");
        assertThat(tamsin.sees()).contains(quiet.issueKey(), "Siobhan O'Sullivan and Amara Nwosu");
    }

    @Test
    public void a_function_that_is_asked_wrongly_says_what_it_takes_and_the_query_is_kept() {
        String jql = "issue in checkInOverdue(\"soon\")";

        Caller.Answer answer = Caller.named("tamsin", sandbox).search(jql);
        Visitor tamsin = visitors.loggedIn("tamsin").open("/issues/?jql=" + Caller.encoded(jql)).picture("function-asked-wrongly");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("checkInOverdue does not understand");
        assertThat(tamsin.sees()).contains("Write \"7d\" for seven days");
        assertThat(tamsin.page().inputValue("main textarea")).isEqualTo(jql);
    }

    private static String found(String jql) {
        Caller.Answer answer = Caller.named("tamsin", sandbox).search(jql);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        StringBuilder keys = new StringBuilder();
        answer.json().path("issues").forEach(issue -> keys.append(issue.path("key").asText()).append(' '));
        return keys.toString();
    }

    private void moveClock(int days) {
        visitors.loggedIn("admin").open("/sandbox/clock").fill("days", String.valueOf(days)).press("Move");
    }
}
