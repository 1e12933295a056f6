package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Siobhan and Amara log their check-ins where their work is, and nobody else reads them. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class CheckInStory {
    private static final Jira JIRA = Jira.ofStories();
    private static final String HOSTILE = "<script>alert(1)</script> & \"so on\"";

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    public void a_mentee_logs_a_check_in_on_a_milestone_by_keyboard_alone() {
        PairAtWork pair = PairAtWork.named("KEYBRD", "pair-only", JIRA);
        String milestone = pair.milestone("Lead one review");
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + milestone);
        assertThat(amara.find("#mentoring-check-ins").innerText()).contains("No check-in yet.");

        tabTo(amara, "mentoring-log-check-in");
        press(amara, "Enter");
        amara.page().waitForSelector("#mentoring-check-in-form");
        amara.picture("check-in-form");
        tabTo(amara, "outcome");
        type(amara, "An i");
        tabTo(amara, "takeaways");
        type(amara, HOSTILE);
        press(amara, "Enter");
        type(amara, "Then listen.");
        tabTo(amara, "actiontext0");
        type(amara, "Book the review");
        tabTo(amara, "mentoring-save-check-in");
        press(amara, "Enter");
        amara.page().waitForSelector("#mentoring-check-ins");

        assertThat(amara.page().url()).contains("/browse/" + milestone);
        assertThat(amara.find("#mentoring-check-ins").innerText())
                .contains(HOSTILE + "\nThen listen.", "Book the review", "An insight", "45 minutes", "logged by Amara Nwosu");
        amara.picture("check-ins-panel");
    }

    @Test
    public void what_was_agreed_becomes_sub_tasks_once_and_shows_where_they_stand() {
        PairAtWork pair = PairAtWork.named("AGREED", "pair-only", JIRA);
        String milestone = pair.milestone("Write the agenda");
        String milestoneId = pair.as("amara").get("/rest/api/2/issue/" + milestone).json().path("id").asText();
        Visitor amara = visitors.loggedIn("amara").open("/secure/MentoringCheckIn!default.jspa?issueId=" + milestoneId);
        assertThat(amara.find("#as-issues").isChecked()).isTrue();
        amara.choose("outcome", "None").fill("actiontext0", "Book the review " + HOSTILE).fill("actiondue0", today().plusDays(9).toString())
                .fill("actiontext1", "Read the draft").choose("actionowner1", "Mentor");
        amara.page().dblclick("#mentoring-save-check-in");
        amara.page().waitForSelector("#mentoring-check-ins");

        JsonNode made = pair.as("siobhan").search("project = " + pair.key() + " AND issuetype = Action ORDER BY key").json().path("issues");
        assertThat(made).hasSize(2);
        JsonNode first = made.get(0).path("fields");
        assertThat(first.path("summary").asText()).isEqualTo("Book the review " + HOSTILE);
        assertThat(first.path("assignee").path("name").asText()).isEqualTo("amara");
        assertThat(first.path("duedate").asText()).isEqualTo(today().plusDays(9).toString());
        assertThat(made.get(1).path("fields").path("assignee").path("name").asText()).isEqualTo("siobhan");

        String key = made.get(0).path("key").asText();
        assertThat(pair.take("amara", key, "Start", Map.of()).status()).isEqualTo(204);
        amara.open("/browse/" + milestone).picture("actions-as-issues");
        assertThat(amara.find("#mentoring-check-ins").innerText()).contains(key, "IN PROGRESS");
        String plan = pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id() + "/action-plan").text();
        assertThat(plan.split("Read the draft", -1)).as("once in the plan").hasSize(2);

        amara.find(".mentoring-check-in-own a").first().click();
        amara.page().waitForSelector("#mentoring-made");
        assertThat(amara.find("#mentoring-made").innerText()).contains("Read the draft");
        amara.fill("actiontext0", "Rest").press("Save");
        amara.page().waitForSelector("#mentoring-check-ins");
        assertThat(pair.as("siobhan").search("project = " + pair.key() + " AND issuetype = Action").json().path("issues")).as("Jira was not asked for this one").hasSize(2);
        assertThat(amara.find("#mentoring-check-ins").innerText()).contains("Rest", "Read the draft");
    }

    @Test
    public void where_programme_managers_look_in_nothing_becomes_an_issue_unasked() {
        PairAtWork pair = PairAtWork.named("UNASKED", "pair-and-programme-manager", JIRA);
        Visitor amara = visitors.loggedIn("amara").open("/secure/MentoringCheckIn!default.jspa?issueId=" + pair.issueId());
        assertThat(amara.find("#as-issues").isChecked()).as("managers would see it").isFalse();
        amara.choose("outcome", "None").fill("actiontext0", "Call Sam").press("Save");
        amara.page().waitForSelector("#mentoring-check-ins");

        assertThat(pair.as("tamsin").search("project = " + pair.key() + " AND summary ~ Sam").json().path("issues")).isEmpty();
        assertThat(amara.find("#mentoring-check-ins").innerText()).contains("Call Sam");
    }

    @Test
    public void what_was_typed_stays_when_a_check_in_is_refused_and_each_field_says_why() {
        PairAtWork pair = PairAtWork.named("REFUSE", "pair-only", JIRA);
        Visitor amara = visitors.loggedIn("amara").open("/secure/MentoringCheckIn!default.jspa?issueId=" + pair.issueId());

        amara.fill("day", today().plusDays(3).toString()).fill("minutes", "half an hour").fill("takeaways", HOSTILE)
                .fill("actiontext1", "Call Sam").fill("actiondue1", "2020-01-01").press("Save");

        amara.picture("check-in-refused");
        assertThat(amara.problemAt("day")).contains("A check-in cannot be in the future.");
        assertThat(amara.problemAt("minutes")).isEqualTo("Write the minutes as a whole number.");
        assertThat(amara.problemAt("outcome")).contains("Say what came of it");
        assertThat(amara.problemAt("actiondue1")).contains("An action cannot be due before the check-in");
        assertThat(amara.typed("takeaways")).isEqualTo(HOSTILE);
        assertThat(amara.typed("minutes")).isEqualTo("half an hour");
        assertThat(amara.typed("actiontext1")).isEqualTo("Call Sam");
        amara.open("/browse/" + pair.issueKey());
        assertThat(amara.find("#mentoring-check-ins").innerText()).contains("No check-in yet.");
    }

    @Test
    public void more_room_for_actions_loses_nothing_and_pressing_twice_logs_once() {
        PairAtWork pair = PairAtWork.named("DOUBLE", "pair-only", JIRA);
        Visitor siobhan = visitors.loggedIn("siobhan").open("/secure/MentoringCheckIn!default.jspa?issueId=" + pair.issueId());
        siobhan.choose("outcome", "None").fill("takeaways", "Said once.").fill("actiontext2", "Third").press("More actions");
        assertThat(siobhan.typed("takeaways")).isEqualTo("Said once.");
        siobhan.fill("actiontext5", "Sixth");

        siobhan.page().dblclick("#mentoring-save-check-in");
        siobhan.page().waitForURL(address -> address.contains("/browse/"));
        siobhan.open("/browse/" + pair.issueKey());

        assertThat(siobhan.find(".mentoring-check-in").count()).isEqualTo(1);
        assertThat(siobhan.find("#mentoring-check-ins").innerText()).contains("Third", "Sixth");
    }

    @Test
    public void an_edit_from_a_stale_window_keeps_what_was_typed_and_shows_what_changed() {
        PairAtWork pair = PairAtWork.named("STALE", "pair-only", JIRA);
        long id = log(pair, "amara", today(), "At first");
        String edit = "/secure/MentoringCheckInEdit!default.jspa?id=" + id;
        Visitor left = visitors.loggedIn("amara").open(edit);
        Visitor right = visitors.loggedIn("amara").open(edit);

        left.fill("takeaways", "From the left").fill("minutes", "50").press("Save");
        right.fill("takeaways", "From the right").press("Save");

        right.picture("check-in-conflict");
        assertThat(right.find("#mentoring-changed-meanwhile").innerText()).contains("Takeaways", "From the left", "Length", "50 minutes");
        assertThat(right.typed("takeaways")).isEqualTo("From the right");
        right.press("Save and replace");
        right.page().waitForSelector("#mentoring-check-ins");
        assertThat(right.find("#mentoring-check-ins").innerText()).contains("From the right", "30 minutes", "edited");
    }

    @Test
    public void what_was_typed_about_a_check_in_that_was_deleted_meanwhile_is_kept_and_can_be_logged_anew() {
        PairAtWork pair = PairAtWork.named("GONE", "pair-only", JIRA);
        long id = log(pair, "amara", today(), "At first");
        Visitor amara = visitors.loggedIn("amara").open("/secure/MentoringCheckInEdit!default.jspa?id=" + id);
        assertThat(pair.as("amara").delete("/rest/mentoring/1.0/check-ins/" + id + "?version=1").status()).isEqualTo(204);

        amara.fill("takeaways", "Twenty minutes of thinking").press("Save").picture("check-in-gone");
        assertThat(amara.sees()).contains("This check-in is no longer there.");
        assertThat(amara.typed("takeaways")).isEqualTo("Twenty minutes of thinking");
        amara.press("Save");

        amara.page().waitForSelector("#mentoring-check-ins");
        assertThat(amara.find("#mentoring-check-ins").innerText()).contains("Twenty minutes of thinking").doesNotContain("At first");
    }

    @Test
    public void the_author_deletes_after_being_asked_and_the_other_one_is_not_offered_to() {
        PairAtWork pair = PairAtWork.named("DELETE", "pair-only", JIRA);
        log(pair, "amara", today(), "Better not said");
        Visitor siobhan = visitors.loggedIn("siobhan").open("/browse/" + pair.issueKey());
        assertThat(siobhan.find("#mentoring-check-ins").innerText()).contains("Better not said");
        assertThat(siobhan.find(".mentoring-check-in-own").count()).isZero();

        Visitor amara = visitors.loggedIn("amara").open("/browse/" + pair.issueKey());
        amara.find(".mentoring-check-in-own a").last().click();
        amara.picture("check-in-delete");
        assertThat(amara.sees()).contains("Delete this check-in with its actions? This cannot be undone.", "Better not said");
        amara.press("Delete");

        amara.page().waitForSelector("#mentoring-check-ins");
        assertThat(amara.find("#mentoring-check-ins").innerText()).contains("No check-in yet.");
    }

    @Test
    public void older_check_ins_are_a_page_away() {
        PairAtWork pair = PairAtWork.named("OLDER", "pair-only", JIRA);
        for (int ago = 0; ago < 28; ago++) {
            log(pair, "amara", today().minusDays(ago), "Said " + ago + " days ago");
        }
        Visitor siobhan = visitors.loggedIn("siobhan").open("/browse/" + pair.issueKey());
        assertThat(siobhan.find(".mentoring-check-in").count()).isEqualTo(5);
        siobhan.picture("check-ins-on-the-pair");

        siobhan.follow("Older");
        assertThat(siobhan.find(".mentoring-check-in").count()).isEqualTo(20);
        assertThat(siobhan.sees()).contains("Said 5 days ago", "Said 24 days ago").doesNotContain("Said 4 days ago");
        siobhan.picture("check-ins-older").follow("Older");
        assertThat(siobhan.find(".mentoring-check-in").count()).isEqualTo(3);
    }

    @Test
    public void a_programme_manager_reads_days_and_nobody_else_finds_anything() {
        PairAtWork open = PairAtWork.named("OPEN", "pair-and-programme-manager", JIRA);
        long id = log(open, "amara", today(), "Between the two of us");
        Visitor tamsin = visitors.loggedIn("tamsin").open("/browse/" + open.issueKey());
        assertThat(tamsin.find("#mentoring-check-ins").innerText()).contains("What they said stays between them.", "logged by Amara Nwosu")
                .doesNotContain("Between the two of us");
        tamsin.picture("check-ins-for-a-programme-manager");
        assertThat(tamsin.find("#mentoring-check-ins-seen-by").count()).isZero();
        assertThat(visitors.loggedIn("amara").open("/browse/" + open.issueKey()).find("#mentoring-check-ins-seen-by li").allInnerTexts()).containsExactly(
                "Siobhan O'Sullivan: everything that is logged", "Amara Nwosu: everything that is logged",
                "Tamsin Achterberg, programme manager: on which days you met, and who logged it");

        for (String page : new String[] {"MentoringCheckIns!default.jspa?issueId=" + open.issueId(), "MentoringCheckIn!default.jspa?issueId=" + open.issueId(),
            "MentoringCheckInEdit!default.jspa?id=" + id, "MentoringCheckInDelete!default.jspa?id=" + id}) {
            for (String somebody : new String[] {"victor", "admin", "kenji"}) {
                assertThat(Caller.named(somebody, JIRA).get("/secure/" + page).text()).as(somebody + " at " + page)
                        .contains("mentoring-missing").doesNotContain("Between the two of us").doesNotContain(open.issueKey());
            }
        }
        assertThat(Caller.named("tamsin", JIRA).get("/secure/MentoringCheckIns!default.jspa?issueId=" + open.issueId()).text())
                .doesNotContain("Between the two of us");
    }

    @Test
    @OnJira(value = Mark.NOT_APPLICABLE, why = "It counts statements by a header that the sandbox alone sends.")
    public void the_panel_costs_two_statements_whoever_looks() {
        PairAtWork pair = PairAtWork.named("COUNTED", "pair-and-programme-manager", JIRA);
        log(pair, "amara", today(), "Between the two of us");

        for (String reader : new String[] {"tamsin", "amara"}) {
            statements(reader, pair);
            assertThat(statements(reader, pair)).as(reader).isBetween(1, 3);
        }
    }

    /** SQL statements on the app's own rows for a view of the pair's issue. */
    private static int statements(String username, PairAtWork pair) {
        return Integer.parseInt(Caller.named(username, JIRA).get("/browse/" + pair.issueKey()).header("X-Sandbox-Ao-Statements"));
    }

    /** The id of the new check-in. */
    private static long log(PairAtWork pair, String username, LocalDate day, String takeaways) {
        return pair.logged(username, Map.of("day", day.toString(), "minutes", 30, "mode", "video", "outcome", "insight", "takeaways", takeaways))
                .get("id").asLong();
    }

    /** The day it is for both: Lagos is at most an hour ahead of Dublin. */
    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Dublin"));
    }

    /** Goes there with the tabulator, as somebody without a mouse has to. */
    private static void tabTo(Visitor visitor, String id) {
        for (int presses = 0; presses < 60; presses++) {
            if (id.equals(visitor.page().evaluate("document.activeElement.id"))) {
                return;
            }
            press(visitor, "Tab");
        }
        throw new AssertionError(id + " cannot be reached with the tabulator");
    }

    private static void press(Visitor visitor, String key) {
        visitor.page().keyboard().press(key);
    }

    private static void type(Visitor visitor, String text) {
        visitor.page().keyboard().type(text);
    }
}
