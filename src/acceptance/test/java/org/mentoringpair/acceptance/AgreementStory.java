package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A pair agrees on a goal once it says what it is, by when, and how it begins. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_YET_SEEN, why = "A transition with a screen is a page in the sandbox and a dialog in Jira.")
public class AgreementStory {
    private static final Jira JIRA = Jira.ofStories();
    private static final String MEASURE = "Say how you will both see that the goal is reached: in words here, or as a target number below.";
    private static final String DAY = "Set the day by which it should be reached. Only a REAL goal can do without one.";
    private static final String MILESTONE = "Give the goal at least one milestone, a first small step, and come back.";

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    public void a_goal_that_says_nothing_is_not_agreed_and_each_thing_it_lacks_is_said_where_it_belongs() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String goal = pair.goal("Lead a design review alone");
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + goal);

        amara.follow("Agree");
        amara.fill("comment", "I mean it.").press("Agree");

        amara.picture("goal-not-agreed");
        assertThat(amara.problemAt(pair.field("Measurable"))).isEqualTo(MEASURE);
        assertThat(amara.problemAt("duedate")).isEqualTo(DAY);
        assertThat(amara.sees()).contains(MILESTONE);
        assertThat(amara.typed("comment")).isEqualTo("I mean it.");
        assertThat(pair.status(goal)).isEqualTo("Draft");

        pair.milestone(goal, "Write the agenda");
        amara.fill(pair.field("Measurable"), "Three reviews without a second voice").fill("duedate", "7/Dec/26").press("Agree");

        amara.picture("goal-agreed");
        assertThat(pair.status(goal)).isEqualTo("Agreed");
        assertThat(amara.sees()).contains("I mean it.");
        assertThat(historyOf(pair, goal)).contains("\"field\":\"status\"", "\"toString\":\"Agreed\"", "Three reviews without a second voice", "\"field\":\"duedate\"");
    }

    @Test
    public void over_rest_the_refusal_names_the_fields_and_a_real_goal_needs_no_day() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String goal = pair.issue("Epic", "Ask before I answer", Map.of(pair.field("Epic Name"), "Ask", pair.field("Goal frame"), Map.of("value", "REAL")));
        JsonNode agree = pair.transition("siobhan", goal, "Agree");
        assertThat(agree.path("fields").path("duedate").path("required").asBoolean(true)).isFalse();
        assertThat(agree.path("fields").has(pair.field("Measure: target"))).isTrue();

        Caller.Answer refused = pair.take("siobhan", goal, "Agree", Map.of());
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().path("errors").path(pair.field("Measurable")).asText()).isEqualTo(MEASURE);
        assertThat(refused.json().path("errors").has("duedate")).isFalse();
        assertThat(refused.json().path("errorMessages").get(0).asText()).isEqualTo(MILESTONE);

        pair.milestone(goal, "Count my questions for a week");
        assertThat(pair.take("siobhan", goal, "Agree", Map.of(pair.field("Measure: target"), 20)).status()).isEqualTo(204);
        assertThat(pair.take("amara", goal, "Start", Map.of()).status()).isEqualTo(204);
        assertThat(pair.status(goal)).isEqualTo("Active");
    }

    private static String historyOf(PairAtWork pair, String issue) {
        return pair.as("amara").get("/rest/api/2/issue/" + issue + "?expand=changelog").json().path("changelog").toString();
    }
}
