package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Jira Core alone has no epics: goals are an issue type of their own, and everything else works. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It needs a Jira without Jira Software.")
public class WithoutJiraSoftwareStory {
    private static RunningSandbox sandbox;

    @Rule
    public final Visitors visitors = new Visitors(sandbox);

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.started(Map.of("sandbox.software", "false"));
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void a_goal_with_milestones_is_set_and_its_progress_is_seen() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        Visitor amara = visitors.loggedIn("amara").open("/secure/MentoringNewGoal!default.jspa?projectId=" + pair.projectId());

        amara.fill("summary", "Speak at a conference").mark("owner", "The mentee’s").mark("horizon", "Now").mark("frame", "REAL");
        amara.fill("milestone1Title", "Write a proposal").press("Set the goal");
        assertThat(amara.problemAt("engaging")).contains("Say why it matters to you");
        amara.fill("engaging", "I want to be heard").press("Set the goal");

        amara.open(pair.page()).picture("without-jira-software");
        assertThat(amara.sees()).contains("Speak at a conference", "0 of 1 milestones done", "Write a proposal");
        assertThat(pair.as("amara").search("project = " + pair.key() + " AND issuetype = Goal").json().path("total").asInt()).isEqualTo(1);
        assertThat(pair.as("amara").search("issuetype = Epic").status()).isEqualTo(400);
        amara.find("#mentoring-action-plan-link").click();
        amara.find("#mentoring-plan-table").waitFor();
        assertThat(amara.find("#mentoring-plan-table .mentoring-plan-depth-1").innerText()).contains("Milestone", "Write a proposal");
    }
}
