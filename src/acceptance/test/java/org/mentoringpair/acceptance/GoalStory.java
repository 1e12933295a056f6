package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A mentee sets a goal, breaks it down into milestones, and the pair sees how far they have come. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_YET_SEEN, why = "Creating an issue is a page in the sandbox and a dialog in Jira.")
public class GoalStory {
    private static final Jira JIRA = Jira.ofStories();

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    public void a_goal_and_its_first_milestones_are_set_in_one_go_and_progress_follows_their_status() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        Visitor amara = visitors.loggedIn("amara").open(pair.page());

        amara.follow("New goal");
        describeGoal(amara);
        amara.fill("milestone1Title", "Write the agenda").fill("milestone2Title", "Lead a review with Siobhan beside me").picture("new-goal").press("Set the goal");

        amara.open(pair.page()).picture("pair-with-goal");
        assertThat(amara.sees()).contains("Lead a design review alone", "0 of 2 milestones done");

        complete(amara, "Write the agenda");

        amara.open(pair.page()).picture("pair-with-progress");
        assertThat(amara.sees()).contains("1 of 2 milestones done");
    }

    @Test
    public void a_smart_goal_without_a_day_is_refused_at_the_field_and_nothing_typed_is_lost() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        Visitor amara = visitors.loggedIn("amara").open("/secure/MentoringNewGoal!default.jspa?projectId=" + pair.projectId());

        describeGoal(amara);
        amara.fill("due", "").fill("milestone1Title", "<b>Agenda</b>").press("Set the goal");

        amara.picture("new-goal-refused");
        assertThat(amara.problemAt("due")).isEqualTo("A SMART goal is time-bound: give it a due date.");
        assertThat(amara.typed("summary")).isEqualTo("Lead a design review alone");
        assertThat(amara.typed("milestone1Title")).isEqualTo("<b>Agenda</b>");
        assertThat(pair.as("amara").search("project = " + pair.key() + " AND issuetype = Epic").json().path("total").asInt()).isZero();
    }

    @Test
    public void sending_the_same_form_twice_sets_one_goal() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        Visitor amara = visitors.loggedIn("amara").open("/secure/MentoringNewGoal!default.jspa?projectId=" + pair.projectId());
        describeGoal(amara);
        String formId = amara.typed("formId");
        amara.press("Set the goal");

        amara.open("/secure/MentoringNewGoal!default.jspa?projectId=" + pair.projectId());
        describeGoal(amara);
        amara.page().evaluate("id => document.querySelector('main [name=formId]').value = id", formId);
        amara.press("Set the goal");

        assertThat(amara.sees()).contains("This form was sent before");
        assertThat(pair.as("amara").search("project = " + pair.key() + " AND issuetype = Epic").json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    public void a_goal_can_be_written_on_jiras_own_create_screen_with_its_prompts_on_tabs() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String type = idOfType(pair, "Epic");
        Visitor amara = visitors.loggedIn("amara").open("/secure/CreateIssueDetails!init.jspa?pid=" + pair.projectId() + "&issuetype=" + type);

        amara.fill("summary", "Give a talk").page().fill("main #" + fieldId(pair, "Epic Name"), "Talk");
        amara.page().click("main a:has-text('SMART')");
        amara.picture("create-goal-in-jira");
        assertThat(amara.sees()).contains("What exactly will be different?", "How will you both see that it is so?");
        amara.page().fill("main #" + fieldId(pair, "Specific"), "Twenty minutes at the summer meeting");
        amara.press("Create");

        amara.page().waitForURL(address -> address.contains("/browse/"));
        assertThat(amara.sees()).contains("Give a talk", "Epic");
        amara.open(pair.page());
        assertThat(amara.sees()).contains("Give a talk");
    }

    @Test
    public void an_action_is_a_sub_task_of_a_milestone_with_somebody_who_does_it_and_a_day() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String milestone = pair.milestone(pair.goal("Give a talk"), "Find a stage");
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + milestone);

        amara.page().click("#opsbar-operations_more");
        amara.page().click("#create-subtask");
        amara.picture("create-action");
        amara.fill("summary", "Ask the organisers").fill("assignee", "siobhan").fill("duedate", "1/Mar/30").press("Create");

        amara.page().waitForURL(address -> address.contains("/browse/"));
        amara.open("/browse/" + milestone).picture("milestone-with-action");
        assertThat(amara.find("#view-subtasks").innerText()).contains("Ask the organisers");
        assertThat(pair.as("siobhan").search("issuetype = Action AND assignee = currentUser() AND due = 2030-03-01 AND parent = " + milestone)
                .json().path("total").asInt()).isEqualTo(1);
    }

    private static void describeGoal(Visitor amara) {
        amara.fill("summary", "Lead a design review alone").mark("owner", "The mentee’s").mark("horizon", "Now").mark("frame", "SMART").fill("due", "2030-03-31");
        amara.fill("specific", "The review of the new interlocking, with everybody there").fill("measurable", "The review ends with a decision");
    }

    private void complete(Visitor visitor, String milestone) {
        visitor.page().click("tr:has-text('" + milestone + "') a");
        visitor.picture("milestone");
        visitor.page().click("main button:has-text('Done'), main button:has-text('Complete'), main a.aui-button:has-text('Done')");
        assertThat(visitor.find("#status-val").innerText()).isEqualToIgnoringCase("Done");
    }

    private static String fieldId(PairAtWork pair, String name) {
        for (var field : pair.as("amara").get("/rest/api/2/field").json()) {
            if (field.path("name").asText().equals(name)) {
                return field.path("id").asText();
            }
        }
        throw new AssertionError("Jira has no field " + name);
    }

    private static String idOfType(PairAtWork pair, String name) {
        for (var type : pair.as("amara").get("/rest/api/2/issuetype").json()) {
            if (type.path("name").asText().equals(name)) {
                return type.path("id").asText();
            }
        }
        throw new AssertionError("No issue type " + name);
    }
}
