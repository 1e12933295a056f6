package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Siobhan and Amara get ready for their next check-in, and what they do not reach waits for the one after. In a sandbox whose clock is moved. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock.")
public class PreparationStory {
    private static final String HOSTILE = "<script>alert(1)</script> & \"so on\"";
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
    public void each_prepares_from_two_days_ahead_and_reads_the_other_when_both_have() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.CLOSED);
        Visitor amara = visitors.loggedIn("amara").open(pair.page()).follow("Prepare and see the agenda");
        assertThat(amara.sees()).contains("From ").contains("each of you can prepare");
        assertThat(amara.find("#mentoring-prepare").count()).isZero();

        moveClock(12);
        amara.open(nextCheckIn(pair)).follow("Prepare").press("Save");
        assertThat(amara.problemAt("wins")).isEqualTo("Answer at least one of the questions.");
        amara.fill("wins", "I led the review.\n" + HOSTILE).fill("talk", "Whether to apply").picture("prepare").press("Save");
        assertThat(amara.find("#mentoring-prepared").innerText()).contains("Amara Nwosu has prepared.", "Siobhan O'Sullivan has not prepared yet.", HOSTILE);

        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page());
        assertThat(siobhan.find("#mentoring-next-check-in-state").innerText()).contains("Amara Nwosu has prepared.").doesNotContain("I led the review");
        siobhan.open(nextCheckIn(pair));
        assertThat(siobhan.sees()).contains("You can read what the other one wrote when you have prepared too").doesNotContain("I led the review");
        siobhan.follow("Prepare").fill("obstacles", "A week of travel").press("Save");
        assertThat(siobhan.find("#mentoring-prepared").innerText()).contains("I led the review.\n" + HOSTILE, "Whether to apply", "A week of travel");
    }

    @Test
    public void what_was_prepared_is_for_both_on_the_day_itself() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.CLOSED);
        moveClock(13);
        prepare(pair, "amara", "I led the review.");
        assertThat(pair.as("siobhan").get(rest(pair)).text()).contains("\"username\":\"amara\"").doesNotContain("I led the review.");

        moveClock(1);
        assertThat(pair.as("siobhan").get(rest(pair)).text()).contains("I led the review.");
    }

    @Test
    public void another_window_does_not_overwrite_what_was_prepared_unseen() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.CLOSED);
        moveClock(13);
        prepare(pair, "amara", "At first");
        String form = "/secure/MentoringPrepare!default.jspa?id=" + pair.id();
        Visitor left = visitors.loggedIn("amara").open(form);
        Visitor right = visitors.loggedIn("amara").open(form);

        left.fill("wins", "From the left").press("Save");
        right.fill("wins", "From the right").press("Save");

        assertThat(right.find("#mentoring-changed-meanwhile").innerText()).contains("From the left");
        assertThat(right.typed("wins")).isEqualTo("From the right");
        right.press("Save and replace");
        assertThat(right.find("#mentoring-prepared").innerText()).contains("From the right").doesNotContain("From the left");
    }

    @Test
    public void both_fill_the_agenda_and_what_they_do_not_reach_waits_for_the_next_one() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.CLOSED);
        Visitor amara = visitors.loggedIn("amara").open(nextCheckIn(pair));
        assertThat(amara.find("#mentoring-agenda").innerText()).contains("Nothing on the agenda yet.");
        amara.fill("words", HOSTILE).press("Add").choose("template", "Progress").press("Add these topics");
        Visitor siobhan = visitors.loggedIn("siobhan").open(nextCheckIn(pair)).fill("words", "Her next role").press("Add");

        siobhan.find("[aria-label='Move up: Her next role']").focus();
        siobhan.page().waitForNavigation(() -> siobhan.page().keyboard().press("Enter"));
        amara.open(nextCheckIn(pair)).picture("agenda");
        assertThat(amara.find(".mentoring-topic").allInnerTexts()).hasSize(6).startsWith(HOSTILE, "What we promised each other last time (10 min)")
                .endsWith("Her next role", "The next step of each of us (10 min)");
        amara.find("[aria-label='Talked about: " + "Her next role" + "']").click();
        amara.page().waitForSelector("[aria-label='Open again: Her next role']");

        moveClock(14);
        siobhan.open("/secure/MentoringCheckIn!default.jspa?issueId=" + pair.issueId());
        assertThat(siobhan.find("#mentoring-talked-about").innerText()).contains(HOSTILE).doesNotContain("Her next role");
        siobhan.find("#mentoring-talked-about label").first().click();
        siobhan.press("Save");
        assertThat(siobhan.find("#mentoring-talked-about input").first().isChecked()).isTrue();
        siobhan.choose("outcome", "An insight").press("Save");

        amara.open(nextCheckIn(pair));
        assertThat(amara.find(".mentoring-topic").allInnerTexts()).hasSize(4).doesNotContain(HOSTILE, "Her next role");
        assertThat(amara.find("#mentoring-agenda").innerText()).contains("FROM LAST TIME");
    }

    @Test
    public void the_next_one_begins_with_what_changed_since_the_last_one() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.CLOSED);
        String touched = pair.milestone("Touched long ago " + HOSTILE);
        String late = pair.issue("Milestone", "Ask for a bigger room", Map.of("duedate", pairDay(pair, 3)));
        moveClock(7);
        pair.logged("amara", Map.of("day", pairDay(pair, 7), "minutes", 30, "mode", "video", "outcome", "insight",
                "actions", List.of(Map.of("text", "Read the draft", "owner", "mentor", "due", pairDay(pair, 9)))));
        moveClock(5);

        Visitor siobhan = visitors.loggedIn("siobhan").open(nextCheckIn(pair)).picture("look-back");
        assertThat(siobhan.find("#mentoring-look-back").innerText()).contains("What you agreed on when you last met", "Read the draft", "Siobhan O'Sullivan",
                "Its day has passed", late, "Is the day still right").doesNotContain("Touched long ago");

        pair.edit("amara", touched, "Summary", "Just touched " + HOSTILE);
        siobhan.open(nextCheckIn(pair));
        assertThat(siobhan.find("#mentoring-look-back").innerText()).as("nobody has begun with it").doesNotContain("Just touched");
        assertThat(pair.take("amara", touched, "Start", Map.of()).status()).isEqualTo(204);
        siobhan.open(nextCheckIn(pair));
        assertThat(siobhan.find("#mentoring-look-back").innerText()).contains("Still under way", "Just touched " + HOSTILE);
    }

    @Test
    public void what_was_shared_since_the_last_one_stands_on_the_next_one() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.CLOSED);
        String journal = "/rest/mentoring/1.0/pairs/" + pair.id() + "/journal";
        pair.as("amara").post(journal, Map.of("day", pairDay(pair, 0), "text", "An article " + HOSTILE, "readers", "both"));
        pair.as("amara").post(journal, Map.of("day", pairDay(pair, 0), "text", "For me alone", "readers", "only-me"));
        Visitor siobhan = visitors.loggedIn("siobhan").open(nextCheckIn(pair));
        assertThat(siobhan.find("#mentoring-shared-since").innerText()).contains("An article " + HOSTILE).doesNotContain("For me alone");

        moveClock(2);
        pair.logged("amara", PairAtWork.aCheckIn(pairDay(pair, 2), "Met"));
        assertThat(siobhan.open(nextCheckIn(pair)).find("#mentoring-shared-since").count()).isZero();
    }

    @Test
    public void what_is_wrong_with_a_topic_is_said_where_it_was_typed() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.CLOSED);
        Visitor amara = visitors.loggedIn("amara").open(nextCheckIn(pair)).fill("words", "x".repeat(251)).press("Add");

        assertThat(amara.problemAt("words")).isEqualTo("At most 250 characters; these are 251.");
        assertThat(amara.typed("words")).hasSize(251);
        amara.fill("words", "Shorter").press("Add");
        assertThat(amara.find("#mentoring-agenda").innerText()).contains("Shorter");
    }

    @Test
    public void nobody_else_finds_it_and_it_costs_the_same_however_long_the_agenda() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        int empty = statements(pair);
        for (int number = 0; number < 12; number++) {
            pair.as("amara").post(rest(pair) + "/topics", Map.of("words", "Topic " + number));
        }

        assertThat(statements(pair)).isEqualTo(empty).isLessThanOrEqualTo(8);
        for (String somebody : new String[] {"tamsin", "admin", "victor"}) {
            assertThat(pair.as(somebody).get(rest(pair)).status()).as(somebody).isEqualTo(404);
            assertThat(pair.as(somebody).get(nextCheckIn(pair)).text()).as(somebody).doesNotContain("Topic 1");
            assertThat(pair.as(somebody).get("/secure/MentoringPrepare!default.jspa?id=" + pair.id()).text()).as(somebody).contains("mentoring-missing");
        }
    }

    private static int statements(PairAtWork pair) {
        pair.as("amara").get(nextCheckIn(pair));
        return Integer.parseInt(pair.as("amara").get(nextCheckIn(pair)).header("X-Sandbox-Ao-Statements"));
    }

    /** So many days after the pair began. */
    private static String pairDay(PairAtWork pair, int later) {
        String startedOn = pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id()).json().path("startedOn").asText();
        return LocalDate.parse(startedOn).plusDays(later).toString();
    }

    private static void prepare(PairAtWork pair, String username, String wins) {
        Caller.Answer prepared = pair.as(username).put(rest(pair) + "/preparation", Map.of("version", 0, "wins", wins));
        assertThat(prepared.status()).as(prepared.text()).isEqualTo(200);
    }

    private static String rest(PairAtWork pair) {
        return "/rest/mentoring/1.0/pairs/" + pair.id() + "/next-check-in";
    }

    private static String nextCheckIn(PairAtWork pair) {
        return "/projects/" + pair.key() + "?selectedItem=org.mentoringpair.jira:next-check-in";
    }

    /** Pairs are due two weeks after the day that it is when they begin. */
    private void moveClock(int days) {
        visitors.loggedIn("admin").open("/sandbox/clock").fill("days", String.valueOf(days)).press("Move");
    }
}
