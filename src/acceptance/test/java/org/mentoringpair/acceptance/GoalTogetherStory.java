package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The two see what a goal lacks and how far it has come, on the goal itself. */
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

    private static Map<String, Object> owned(String owner, String horizon) {
        return Map.of("Goal owner", Map.of("value", owner), "Horizon", Map.of("value", horizon));
    }

    private static String goal(PairAtWork pair, String summary, Map<String, Object> said) {
        Map<String, Object> fields = new HashMap<>(Map.of(pair.field("Epic Name"), "Goal", pair.field("Goal frame"), Map.of("value", "SMART")));
        said.forEach((name, value) -> fields.put(pair.field(name), value));
        return pair.issue("Epic", summary, fields);
    }
}
