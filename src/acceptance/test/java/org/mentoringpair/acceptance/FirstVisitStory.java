package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeSet;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What a newcomer finds who starts the sandbox: a demo programme with three pairs, and everything still there tomorrow. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It is about the start of the sandbox.")
public class FirstVisitStory {
    private static final String PAIRS = "issuetype = \"Mentoring Pair\"";
    private static RunningSandbox sandbox;

    @Rule
    public final Visitors visitors = new Visitors(sandbox);

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.started(Map.of("sandbox.demo", "true"));
        sandbox.awaitPrinted("The demo programme is there");
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void the_sandbox_says_where_it_is_and_who_can_log_in() {
        assertThat(sandbox.printed()).contains(sandbox.url(), "admin", "Programme manager", "Siobhan O'Sullivan", "田中 健二", "Outsider");
    }

    @Test
    public void three_pairs_are_at_work_and_the_manager_sees_those_that_let_her() {
        TreeSet<String> stages = new TreeSet<>();
        for (String person : new String[] {"amara", "jonas", "priya"}) {
            JsonNode pairs = Caller.named(person, sandbox).get("/rest/mentoring/1.0/pairs").json().path("pairs");
            assertThat(pairs).as(person).hasSize(1);
            stages.add(pairs.get(0).path("stage").asText());
        }

        assertThat(stages).hasSize(3);
        assertThat(total("tamsin")).isEqualTo(2);
        assertThat(total("victor")).isZero();
    }

    @Test
    public void the_demo_told_again_changes_nothing() {
        String before = everything();

        DemoProgram.Outcome again = DemoProgram.run(sandbox.url(), sandbox.login("admin"), "{username}");

        assertThat(again.printed()).startsWith("The demo programme is there");
        assertThat(before).contains("Lead a design review", "winding-down");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    public void whoever_fills_a_jira_is_told_what_is_wrong() {
        Login admin = sandbox.login("admin");

        assertThat(DemoProgram.run(sandbox.url(), new Login("admin", "forgotten"), "{username}").printed()).contains("Jira does not let admin in");
        assertThat(DemoProgram.run(sandbox.url(), sandbox.login("amara"), "{username}").printed()).contains("amara is no Jira administrator");
        assertThat(DemoProgram.run(sandbox.url(), admin, "another").printed()).contains("There is somebody called tamsin in this Jira who does not log in");
        assertThat(DemoProgram.run(sandbox.url() + "/elsewhere", admin, "{username}").complete()).isFalse();
    }

    /** Issues with all their fields, check-ins and stages of the three pairs, as their mentees read them. */
    private static String everything() {
        StringBuilder everything = new StringBuilder();
        for (String person : new String[] {"amara", "jonas", "priya"}) {
            Caller caller = Caller.named(person, sandbox);
            JsonNode pair = caller.get("/rest/mentoring/1.0/pairs").json().path("pairs").get(0);
            everything.append(pair).append(caller.get("/rest/mentoring/1.0/pairs/" + pair.path("id") + "/check-ins?limit=100").text())
                    .append(caller.get("/rest/mentoring/1.0/pairs/" + pair.path("id") + "/skills").text());
            for (JsonNode issue : caller.get("/rest/api/2/search?maxResults=100&jql=" + Caller.encoded("ORDER BY key")).json().path("issues")) {
                everything.append(caller.get("/rest/api/2/issue/" + issue.path("key").asText() + "?expand=changelog").text());
            }
        }
        return everything.toString();
    }

    @Test
    public void the_demo_shows_a_plan_and_a_skill_map_that_live() {
        Visitor amara = visitors.loggedIn("amara").open("/projects/AMARA?selectedItem=org.mentoringpair.jira:action-plan").picture("demo-action-plan");

        assertThat(amara.sees()).contains("Lead a design review from invitation to decision", "Know who decides what outside our department", "Agreed in the check-in of");

        amara.open("/projects/AMARA?selectedItem=org.mentoringpair.jira:skill-map").picture("demo-skill-map");
        assertThat(amara.sees()).contains("Hold a disagreement until it is understood", "Stay quiet for ten seconds");
        assertThat(amara.find(".mentoring-radar").count()).isEqualTo(1);
    }

    @Test
    public void everything_survives_a_restart() {
        String before = Caller.named("amara", sandbox).search("project in mentoringPairs() ORDER BY key").json().path("issues").findValuesAsText("key").toString();

        sandbox.stop();
        sandbox.start();

        assertThat(before).contains("-1");
        assertThat(Caller.named("amara", sandbox).search("project in mentoringPairs() ORDER BY key").json().path("issues").findValuesAsText("key").toString())
                .isEqualTo(before);
        assertThat(total("tamsin")).isEqualTo(2);
    }

    @Test
    public void a_mentee_walks_from_the_dashboard_to_her_pair() {
        JsonNode pair = Caller.named("amara", sandbox).get("/rest/mentoring/1.0/pairs").json().path("pairs").get(0);
        Visitor amara = visitors.loggedIn("amara").picture("dashboard");

        amara.open("/projects/" + pair.path("projectKey").asText());
        amara.follow("Mentoring pair").picture("pair");

        assertThat(amara.sees()).contains("Siobhan O'Sullivan", "Goals", "milestones done", "Who can see this?");
        amara.open("/browse/" + pair.path("projectKey").asText() + "-1").picture("pair-issue");
        visitors.loggedIn("tamsin").open("/issues/?jql=" + Caller.encoded(PAIRS)).picture("search");
    }

    private static int total(String username) {
        return Caller.named(username, sandbox).search(PAIRS).json().path("total").asInt();
    }
}
