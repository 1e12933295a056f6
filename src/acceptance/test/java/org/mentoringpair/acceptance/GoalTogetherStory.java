package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** On a goal itself the two see what it lacks and how far it has come, agree on it, renegotiate it, and say between two meetings how it goes. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_YET_SEEN, why = "Where Jira puts the panel on an issue is not yet seen.")
public class GoalTogetherStory {
    private static final Jira JIRA = Jira.ofStories();

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    public void a_goal_shows_which_letters_are_still_empty_and_is_drawn_from_its_baseline_to_its_target() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String goal = goal(pair, "Give talks", Map.of("Measure: at the start", 2, "Measure: target", 10, "Measure: unit", "talks", "Specific", "In public"));
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + goal);

        assertThat(amara.find("#mentoring-goal-frame").innerText()).isEqualTo("SMART: 1 of 5 written down");
        assertThat(amara.find("#mentoring-goal-marks").innerText()).contains("Specific: written down", "Measurable: still empty", "Time-bound: still empty");
        assertThat(amara.find("#mentoring-goal-measured").innerText()).isEqualTo("From 2 to 10 talks. Nobody has said yet where it is now.");

        amara.page().fill("#mentoring-goal-now", "5.50");
        amara.press("Update");

        amara.picture("goal-measured");
        assertThat(amara.find("#mentoring-goal-measured").innerText()).isEqualTo("From 2 to 10 talks. Now 5.5: 43 percent of the way.");
        assertThat(amara.find(".mentoring-measure circle").count()).isEqualTo(1);
        Visitor tamsin = visitors.loggedIn("tamsin").open("/browse/" + goal);
        assertThat(tamsin.find("#mentoring-goal-measured").innerText()).contains("Now 5.5");
        assertThat(tamsin.find("#mentoring-goal-now").count()).isZero();
    }

    @Test
    public void who_says_where_it_is_now_while_the_other_one_did_sees_both_numbers() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String goal = goal(pair, "Give talks", Map.of("Measure: at the start", 2, "Measure: target", 10));
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + goal);
        Visitor siobhan = visitors.loggedIn("siobhan").open("/browse/" + goal);
        siobhan.page().fill("#mentoring-goal-now", "4");
        siobhan.press("Update");

        amara.page().fill("#mentoring-goal-now", "many");
        amara.press("Update");
        assertThat(amara.problemAt("now")).isEqualTo("Write a number, such as 12 or 3.5.");
        amara.fill("now", "6").press("Update");
        assertThat(amara.sees()).contains("Meanwhile somebody set it to 4.");
        assertThat(amara.typed("now")).isEqualTo("6");
        amara.press("Update");

        assertThat(amara.find("#mentoring-goal-measured").innerText()).contains("Now 6: 50 percent of the way.");
    }

    @Test
    public void the_form_for_a_goal_marks_what_is_still_empty_while_it_is_written() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        Visitor amara = visitors.loggedIn("amara").open("/secure/MentoringNewGoal!default.jspa?projectId=" + pair.projectId());
        assertThat(amara.find("#specific-about").innerText()).endsWith("still empty");

        amara.fill("specific", "The review of the new interlocking");

        assertThat(amara.find("#specific-about").innerText()).endsWith("written down");
        assertThat(amara.find("#measurable-about").innerText()).endsWith("still empty");
    }

    @Test
    public void each_of_the_two_finds_their_own_goals_first_and_those_for_later_apart() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        goal(pair, "Lead a design review alone", owned("Mentee", "Now"));
        goal(pair, "Ask before I answer", owned("Mentor", "Now"));
        goal(pair, "Become an architect", owned("Mentee", "Later"));

        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page()).picture("goals-of-both");

        assertThat(siobhan.find(".mentoring-goal-column h3").allInnerTexts()).containsExactly("Yours", "Amara Nwosu’s", "Later");
        assertThat(siobhan.find("#mentoring-goals-mentor").innerText()).contains("Ask before I answer");
        assertThat(siobhan.find("#mentoring-goals-mentee").innerText()).contains("Lead a design review alone").doesNotContain("Become an architect");
        assertThat(siobhan.find("#mentoring-goals-later").innerText()).contains("Become an architect");
    }

    @Test
    public void one_agrees_and_the_other_one_agrees_before_the_goal_starts_and_both_see_who_did_when() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String goal = ready(pair, "Give talks");
        assertThat(pair.take("amara", goal, "Agree", Map.of()).status()).isEqualTo(204);
        Caller.Answer alone = pair.take("amara", goal, "Start", Map.of());
        assertThat(alone.status()).isEqualTo(400);
        assertThat(alone.text()).contains("The other one of you has not agreed on what this goal says.");

        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page());
        siobhan.follow("Agree on the goal Give talks");
        assertThat(siobhan.find("#mentoring-goal-agreement").innerText()).isEqualTo("A goal becomes active when both have agreed on it.");
        assertThat(siobhan.find("#mentoring-goal-agreed").innerText()).contains("Amara Nwosu: agreed on", "Siobhan O'Sullivan: has not agreed yet");
        siobhan.press("I agree");
        assertThat(siobhan.find("#mentoring-goal-agreement").innerText()).startsWith("Both have agreed.");

        assertThat(pair.take("amara", goal, "Start", Map.of()).status()).isEqualTo(204);
        assertThat(pair.status(goal)).isEqualTo("Active");
        Visitor tamsin = visitors.loggedIn("tamsin").open("/browse/" + goal);
        assertThat(tamsin.find("#mentoring-goal-agreed").innerText()).contains("Siobhan O'Sullivan: agreed on");
        assertThat(tamsin.find("#mentoring-goal-updates-title").count()).isZero();
    }

    @Test
    public void who_agreed_before_it_was_changed_is_asked_again() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String goal = ready(pair, "Give talks");
        pair.take("amara", goal, "Agree", Map.of());
        Visitor siobhan = visitors.loggedIn("siobhan").open("/browse/" + goal);
        pair.edit("amara", goal, "Measurable", "Somebody asks a question each time");

        siobhan.press("I agree");
        assertThat(siobhan.sees()).contains("The goal was changed meanwhile.", "Somebody asks a question each time");
        siobhan.press("I agree");

        assertThat(siobhan.find("#mentoring-goal-agreed").innerText()).contains("before it was changed");
        assertThat(pair.take("siobhan", goal, "Start", Map.of()).status()).isEqualTo(400);
    }

    @Test
    public void what_both_agreed_on_is_renegotiated_by_both_and_the_goal_tells_how_and_why() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String goal = active(pair, "Give talks");
        assertThat(pair.as("amara").get("/rest/api/2/issue/" + goal + "/transitions").text()).doesNotContain("\"Renegotiate\"");
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + goal);

        amara.follow("Renegotiate");
        amara.fill("measure-target", "4").press("Propose");
        assertThat(amara.problemAt("reason")).isEqualTo("Say why: the other one decides on it.");
        amara.fill("reason", "The release needs <b>me</b> until March.").press("Propose");
        assertThat(amara.sees()).contains("It waits for the other one’s answer.");

        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page());
        siobhan.follow("Answer the proposal about the goal Give talks");
        siobhan.follow("Answer");
        siobhan.picture("goal-proposal");
        assertThat(siobhan.find(".mentoring-proposal").innerText()).contains("Number to reach", "10", "4");
        siobhan.fill("reply", "Four are plenty.").press("Accept");

        assertThat(siobhan.find("#mentoring-goal-measured").innerText()).startsWith("From 2 to 4.");
        assertThat(siobhan.find("#mentoring-goal-agreement").innerText()).isEqualTo("Both have agreed on what it says.");
        assertThat(siobhan.find("#mentoring-goal-renegotiations").innerText()).contains("The release needs <b>me</b> until March.", "Accepted on", "Four are plenty.");
        assertThat(pair.status(goal)).isEqualTo("Active");
        for (String reader : new String[] {"tamsin", "admin"}) {
            assertThat(Caller.named(reader, JIRA).get("/browse/" + goal).text()).doesNotContain("until March", "plenty");
        }
    }

    @Test
    public void between_two_meetings_one_line_and_five_steps_of_confidence_tell_the_other_one_how_it_goes() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String goal = active(pair, "Give talks");
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + goal);
        amara.press("Send update");
        assertThat(amara.problemAt("line")).isEqualTo("Write one line.");
        amara.choose("confidence", "2: hardly").fill("line", "Nobody answers me").press("Send update");
        amara.page().selectOption("#mentoring-update-confidence", "4");
        amara.page().fill("#mentoring-update-line", "The first stage is booked");
        amara.press("Send update");

        Visitor siobhan = visitors.loggedIn("siobhan").open("/browse/" + goal).picture("goal-together");

        assertThat(siobhan.find("#mentoring-goal-updates li").first().innerText()).startsWith("4 of 5, confident: The first stage is booked").contains("Amara Nwosu");
        assertThat(siobhan.find(".mentoring-confidence polyline").count()).isEqualTo(1);
        for (String reader : new String[] {"tamsin", "admin"}) {
            assertThat(Caller.named(reader, JIRA).get("/browse/" + goal).text()).doesNotContain("stage is booked");
        }
    }

    @Test
    @OnJira(value = Mark.NOT_APPLICABLE, why = "It counts statements by a header that the sandbox alone sends.")
    public void a_goal_costs_the_same_few_statements_however_much_is_written_about_it() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String goal = active(pair, "Give talks");
        String id = pair.as("amara").get("/rest/api/2/issue/" + goal).json().path("id").asText();
        String few = statements(pair, goal);

        for (int number = 0; number < 6; number++) {
            pair.as("amara").submitUnforged("/secure/MentoringGoalUpdate.jspa",
                    Map.of("issue", id, "formId", UUID.randomUUID().toString(), "confidence", "4", "line", "Number " + number));
            pair.milestone(goal, "Another step");
        }

        assertThat(statements(pair, goal)).isEqualTo(few);
        assertThat(Integer.parseInt(few)).isLessThanOrEqualTo(8);
    }

    private static String statements(PairAtWork pair, String goal) {
        pair.as("siobhan").get("/browse/" + goal);
        return pair.as("siobhan").get("/browse/" + goal).header("X-Sandbox-Ao-Statements");
    }

    @Test
    public void a_goal_that_is_reached_asks_what_comes_next() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String goal = active(pair, "Give talks");
        assertThat(pair.take("amara", goal, "Achieved", Map.of()).status()).isEqualTo(204);
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + goal).picture("goal-achieved");

        assertThat(amara.find("#mentoring-goal-achieved li").allInnerTexts()).containsExactly("Start the next goal", "Raise the level you want on the skill map", "Begin to wind down together");
        amara.follow("Raise the level you want on the skill map");
        assertThat(amara.find("#mentoring-skill-map").count()).isEqualTo(1);
        amara.open("/browse/" + goal).follow("Begin to wind down together");
        assertThat(amara.find("#mentoring-stage-chosen").inputValue()).isEqualTo("WINDING_DOWN");
        amara.press("Change stage");
        assertThat(amara.find(".mentoring-facts").innerText()).containsIgnoringCase("Winding down");
    }

    @Test
    public void a_milestone_that_is_too_big_becomes_two_towards_the_same_goal_and_keeps_what_was_written_on_it() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String goal = goal(pair, "Give talks", Map.of());
        String milestone = pair.milestone(goal, "Write and rehearse the talk");
        pair.as("siobhan").post("/rest/api/2/issue/" + milestone + "/comment", Map.of("body", "Begin with the end."));
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + goal);

        amara.page().click(".mentoring-split");
        amara.fill("milestone1Title", "Write the talk").press("Split it");
        assertThat(amara.problemAt("milestone2Title")).isEqualTo("Name at least one more part.");
        assertThat(amara.typed("milestone1Title")).isEqualTo("Write the talk");
        String formId = amara.typed("formId");
        amara.fill("milestone2Title", "Rehearse the talk").picture("split-milestone").press("Split it");

        assertThat(amara.sees()).contains(milestone, "Write the talk", "Begin with the end.");
        pair.as("amara").submitUnforged("/secure/MentoringSplit.jspa", Map.of("milestone", milestone, "formId", formId, "milestone1Title", "Write the talk", "milestone2Title", "Rehearse the talk"));
        amara.open("/browse/" + goal);
        assertThat(amara.find("#mentoring-goal-steps li").allInnerTexts()).satisfiesExactly(
                first -> assertThat(first).contains(milestone, "Write the talk"), second -> assertThat(second).contains("Rehearse the talk"));
    }

    static String active(PairAtWork pair, String summary) {
        String goal = ready(pair, summary);
        assertThat(pair.take("amara", goal, "Agree", Map.of()).status()).isEqualTo(204);
        assertThat(pair.take("siobhan", goal, "Start", Map.of()).status()).isEqualTo(204);
        return goal;
    }

    /** A goal that says all it must. */
    private static String ready(PairAtWork pair, String summary) {
        String goal = goal(pair, summary, Map.of("Measure: at the start", 2, "Measure: target", 10));
        Caller.Answer due = pair.as("amara").put("/rest/api/2/issue/" + goal, Map.of("fields", Map.of("duedate", LocalDate.now().plusDays(90).toString())));
        assertThat(due.status()).as(due.text()).isEqualTo(204);
        pair.milestone(goal, "Ask for a stage");
        return goal;
    }

    private static Map<String, Object> owned(String owner, String horizon) {
        return Map.of("Goal owner", Map.of("value", owner), "Horizon", Map.of("value", horizon));
    }

    private static String goal(PairAtWork pair, String summary, Map<String, Object> said) {
        Map<String, Object> fields = new HashMap<>(Map.of(pair.field("Epic Name"), "Goal", pair.field("Goal frame"), Map.of("value", "SMART")));
        said.forEach((name, value) -> fields.put(pair.field(name), value));
        return pair.issue("Epic", summary, fields);
    }
}
