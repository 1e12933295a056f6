package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Amara has a busy month: she leaves a check-in out, Siobhan pauses, and nobody asks them why. In a sandbox whose clock is moved. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock.")
public class PostponingStory {
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
    public void a_check_in_is_left_out_and_nobody_is_reminded_of_it_or_finds_it_overdue() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        LocalDate due = due(pair);
        Visitor amara = visitors.loggedIn("amara").open(page(pair)).press("Skip this one");
        assertThat(amara.find("#mentoring-next-check-in").innerText()).contains("It was put off.");
        assertThat(due(pair)).isEqualTo(due.plusWeeks(2));
        assertThat(pair.as("amara").get("/rest/api/2/issue/" + pair.issueId()).json().path("fields").path(pair.field("Next check-in")).asText())
                .isEqualTo(due.plusWeeks(2).toString());

        moveClock(13);
        OutboxOfPerson.runRemindersAtWork(sandbox);
        moveClock(2);
        OutboxOfPerson.runRemindersAtWork(sandbox);
        assertThat(mailsAbout(pair)).isZero();
        assertThat(overdue(pair)).isZero();

        Visitor siobhan = visitors.loggedIn("siobhan").open("/browse/" + pair.issueKey()).follow("Skip or pause").picture("skip-or-pause");
        assertThat(siobhan.find("#mentoring-postponed").innerText()).contains("Amara Nwosu skipped the check-in that was due on");
        siobhan.press("Meet as usual again");
        assertThat(due(pair)).isEqualTo(due);
        assertThat(overdue(pair)).isEqualTo(1);
    }

    @Test
    public void a_pause_ends_by_itself_on_its_day() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        LocalDate due = due(pair);
        Visitor siobhan = visitors.loggedIn("siobhan").open(page(pair)).follow("Pause until").fill("until", due.toString()).press("Pause");
        assertThat(siobhan.problemAt("until")).startsWith("Choose a day after");
        siobhan.fill("until", due.plusDays(20).toString()).press("Pause");
        assertThat(due(pair)).isEqualTo(due.plusDays(20));

        moveClock(32);
        OutboxOfPerson.runRemindersAtWork(sandbox);
        assertThat(mailsAbout(pair)).as("two days before").isEqualTo(1);
        moveClock(3);
        assertThat(overdue(pair)).isEqualTo(1);

        pair.logged("amara", PairAtWork.aCheckIn(due.plusDays(21).toString(), "Met again"));
        assertThat(due(pair)).isEqualTo(due.plusDays(35));
    }

    @Test
    public void of_two_who_skip_at_once_one_does_and_nobody_else_can() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        LocalDate due = due(pair);
        Visitor amara = visitors.loggedIn("amara").open(page(pair));
        Visitor siobhan = visitors.loggedIn("siobhan").open("/secure/MentoringPostpone!default.jspa?id=" + pair.id());

        amara.press("Skip this one");
        siobhan.fill("until", due.plusDays(40).toString()).press("Pause");

        assertThat(siobhan.sees()).contains("The other one was faster");
        assertThat(siobhan.typed("until")).isEqualTo(due.plusDays(40).toString());
        assertThat(due(pair)).isEqualTo(due.plusWeeks(2));
        for (String somebody : new String[] {"tamsin", "admin", "victor"}) {
            Map<String, String> skip = Map.of("due", due.plusWeeks(2).toString());
            assertThat(pair.as(somebody).post(rest(pair) + "/skip", skip).status()).as(somebody).isEqualTo(404);
            assertThat(pair.as(somebody).get("/secure/MentoringPostpone!default.jspa?id=" + pair.id()).text()).as(somebody).contains("mentoring-missing");
        }
    }

    private static int overdue(PairAtWork pair) {
        JsonNode found = pair.as("tamsin").search("issue in checkInOverdue() AND project = " + pair.key()).json();
        return found.path("issues").size();
    }

    /** Mails to Amara with a link to the pair. */
    private static long mailsAbout(PairAtWork pair) {
        return new OutboxOfPerson("amara", sandbox).ofTheApp().stream().filter(mail -> mail.path("html").asText().contains(pair.key())).count();
    }

    private static LocalDate due(PairAtWork pair) {
        return LocalDate.parse(pair.as("amara").get(rest(pair)).json().path("due").asText());
    }

    private static String rest(PairAtWork pair) {
        return "/rest/mentoring/1.0/pairs/" + pair.id() + "/next-check-in";
    }

    private static String page(PairAtWork pair) {
        return "/projects/" + pair.key() + "?selectedItem=org.mentoringpair.jira:next-check-in";
    }

    private void moveClock(int days) {
        visitors.loggedIn("admin").open("/sandbox/clock").fill("days", String.valueOf(days)).press("Move");
    }
}
