package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A programme grows from 50 pairs to 200, and what people look at costs what it did. On PostgreSQL, in a sandbox of its own. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "Pairs are made in bulk by the sandbox, which counts statements too.")
public class ScaleStory {
    /** More than the page of a programme shows at once. */
    private static final int FEW = 50;
    private static final int MANY = 200;
    private static final String SOME_PROGRAMME = "project in mentoringPairs(rapport, \"Growing engineers\")";
    private static final String SOME_SKILL = "issue in skillEvidence(\"ask open questions\")";
    /** Of these functions the argument is checked against what somebody takes part in, which is one statement more, and a skill is found before its milestones. */
    private static final Map<String, Integer> ALSO_NAMED = Map.of("mentee7 " + SOME_PROGRAMME, 2, "mentee7 " + SOME_SKILL, 3);
    private static PostgreSqlDatabase database;
    private static RunningSandbox sandbox;
    private static PairAtWork open;

    @Rule
    public final Visitors visitors = new Visitors(sandbox);

    @BeforeClass
    public static void start() {
        database = PostgreSqlDatabase.empty();
        sandbox = RunningSandbox.started(database.settings());
        open = atWork("OPEN", PairAtWork.OPEN);
        atWork("CLOSED", PairAtWork.CLOSED);
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void what_people_look_at_costs_the_same_with_four_times_as_many_pairs() {
        bulk(FEW, 4, 6);
        // what is remembered and compiled once is not counted
        cost();
        Map<String, String> few = cost();
        Map<String, Integer> asked = questions();

        bulk(MANY - FEW, 4, 6);
        cost();
        Map<String, String> many = cost();

        assertThat(many).isEqualTo(few);
        assertThat(questions()).isEqualTo(asked).allSatisfy((question, statements) -> assertThat(statements).as(question).isEqualTo(ALSO_NAMED.getOrDefault(question, 1)));
        assertThat(open.as("tamsin").get("/rest/mentoring/1.0/pairs?startAt=150").json().path("pairs")).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    public void a_pair_made_in_bulk_has_the_rows_that_the_app_gives_a_pair() {
        bulk(2, 0, 0);
        long copy = Long.parseLong(database.texts("SELECT max(id) - 1 FROM project").get(0));
        PairAtWork byHand = atWork("HAND", PairAtWork.OPEN);

        RowShapes shapes = new RowShapes(database);

        assertThat(shapes.of(copy)).isEqualTo(shapes.of(byHand.projectId()));
        assertThat(shapes.of(copy).keySet()).contains("project_role_actor", "project_scheme", "jira_issue", "custom_field_value", "issue_link", "AO_F75434_PAIR",
                "AO_F75434_CHECK_IN", "AO_F75434_CHECK_IN_ACTION", "AO_F75434_HEALTH", "AO_F75434_SKILL_MILESTONE");
    }

    @Test
    public void the_two_of_a_pair_made_in_bulk_go_on_and_nobody_else_sees_more_than_of_others() {
        bulk(2, 3, 4);
        int before = Integer.parseInt(database.texts("SELECT count(*) FROM project WHERE pkey LIKE 'BULK%'").get(0));
        JsonNode opened = pair("mentee" + (before - 1));
        JsonNode closed = pair("mentee" + before);
        Caller mentee = Caller.named("mentee" + before, sandbox);
        String key = closed.path("projectKey").asText();

        Caller.Answer logged = mentee.post("/rest/mentoring/1.0/pairs/" + closed.path("id").asLong() + "/check-ins", PairAtWork.aCheckIn(LocalDate.now().toString(), "After the move"));
        Caller.Answer made = mentee.post("/rest/api/2/issue", Map.of("fields", Map.of("project", Map.of("key", key), "issuetype", Map.of("name", "Milestone"), "summary", "One more")));

        assertThat(logged.status()).as(logged.text()).isEqualTo(201);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(keys("mentee" + before, "issue in myPairs()")).containsExactly(key + "-1");
        assertThat(keys("mentee" + before, "project = " + key + " AND issuetype = Milestone")).hasSize(4).contains(made.json().path("key").asText());
        assertThat(keys("tamsin", "issuetype = \"Mentoring Pair\" ORDER BY id DESC")).contains(opened.path("projectKey").asText() + "-1").doesNotContain(key + "-1");
        for (String outsider : List.of("victor", "admin", "amara", "mentee" + (before - 1))) {
            assertThat(Caller.named(outsider, sandbox).get("/browse/" + key + "-1").status()).as(outsider).isEqualTo(404);
        }
    }

    private static JsonNode pair(String mentee) {
        JsonNode pairs = Caller.named(mentee, sandbox).get("/rest/mentoring/1.0/pairs").json().path("pairs");
        assertThat(pairs).hasSize(1);
        return pairs.get(0);
    }

    /** SQL statements of the app and of Jira for each door, by what somebody opens. */
    private static Map<String, String> cost() {
        Map<String, String> cost = new LinkedHashMap<>();
        // each of the two has as many pairs as before
        String mentee = "/projects/BULKG?selectedItem=org.mentoringpair.jira:";
        for (String page : List.of(mentee + "pair-home", mentee + "action-plan", mentee + "skill-map", mentee + "next-check-in", mentee + "closing", "/browse/BULKG-1", "/browse/BULKG-3",
                "/rest/mentoring/1.0/my-mentoring", "/rest/mentoring/1.0/pairs", search("issue in myPairs()"), search("Mentor in mentorsOf()"))) {
            cost.put("mentee7 " + page, statements("mentee7", page));
        }
        for (String page : List.of("/secure/MentoringProgrammePairs!default.jspa", "/rest/mentoring/1.0/pairs?maxResults=5", "/secure/MentoringCalls!default.jspa", "/secure/Dashboard.jspa",
                search("issue in checkInDue(\"9w\")"), search("issue in checkInOverdue()"), search("issue in pairHealth(\"too-early\")"), search("issue in stalledPairs(\"3d\")"),
                search("project in mentoringPairs() AND issuetype = Milestone"), search("\"Next check-in\" <= 3d"))) {
            cost.put("tamsin " + page, statements("tamsin", page));
        }
        for (String page : List.of("/secure/MentoringPairSetUp!default.jspa", "/secure/admin/MentoringProgrammes!default.jspa")) {
            cost.put("admin " + page, statements("admin", page));
        }
        cost.put("somebody of no pair", statements("victor", "/rest/mentoring/1.0/pairs"));
        return cost;
    }

    /**
     * How many SQL statements each function of JQL costs the app, for somebody who runs a programme and for one of a pair.
     * The sandbox puts each question twice, once to check the query.
     */
    private static Map<String, Integer> questions() {
        Map<String, Integer> questions = new LinkedHashMap<>();
        for (String function : List.of("issue in myPairs()", "assignee in menteesOf()", "assignee in menteesOf(mentor3)", "assignee in mentorsOf()", "assignee in mentorsOf(mentee7)",
                "project in mentoringPairs()", SOME_PROGRAMME, "issue in checkInDue()", "issue in checkInDue(\"9w\")",
                "issue in checkInOverdue()", "issue in pairHealth(\"too-early\")", "issue in pairHealth(\"needs-check-in\", \"stalled\")", "issue in stalledPairs(\"3d\")",
                "issue in goalsWithoutMeasure()", "issue in awaitingReflection()", "issue in awaitingFeedback()", "issue in charterReviewDue()", "issue in skillEvidence()")) {
            for (String person : List.of("tamsin", "mentee7")) {
                questions.put(person + " " + function, question(person, function));
            }
        }
        questions.put("mentee7 " + SOME_SKILL, question("mentee7", SOME_SKILL));
        return questions;
    }

    private static int question(String person, String function) {
        Caller caller = Caller.named(person, sandbox);
        caller.get(search(function));
        Caller.Answer answer = caller.get(search(function));
        assertThat(answer.status()).as(person + " " + function + answer.text()).isEqualTo(200);
        return Integer.parseInt(answer.header("X-Sandbox-Ao-Statements")) / 2;
    }

    private static String search(String jql) {
        return "/rest/api/2/search?maxResults=5&fields=summary&jql=" + Caller.encoded(jql);
    }

    private static String statements(String person, String page) {
        Caller.Answer answer = Caller.named(person, sandbox).get(page);
        assertThat(answer.status()).as(person + " " + page + answer.text()).isEqualTo(200);
        return answer.header("X-Sandbox-Ao-Statements") + " by the app, " + answer.header("X-Sandbox-Jira-Statements") + " by Jira";
    }

    private static List<String> keys(String person, String jql) {
        return StreamSupport.stream(Caller.named(person, sandbox).search(jql).json().path("issues").spliterator(), false)
                .map(issue -> issue.path("key").asText()).collect(Collectors.toList());
    }

    private static PairAtWork atWork(String key, String visibility) {
        PairAtWork pair = PairAtWork.named(key, visibility, sandbox);
        String goal = pair.goal("Lead a design review alone");
        String milestone = pair.milestone(goal, "Write the agenda");
        pair.as("siobhan").post("/rest/api/2/issue/" + milestone + "/comment", Map.of("body", "Two days before, not two hours"));
        String id = pair.as("amara").get("/rest/api/2/issue/" + milestone).json().path("id").asText();
        Caller.Answer skill = pair.as("amara").post("/rest/mentoring/1.0/pairs/" + pair.id() + "/skills",
                Map.of("owner", "mentee", "name", "Ask open questions", "now", 2, "wanted", 4, "milestones", List.of(milestone)));
        assertThat(skill.status()).as(skill.text()).isEqualTo(201);
        assertThat(id).isNotEmpty();
        pair.logged("amara", Map.of("day", LocalDate.now().minusDays(2).toString(), "minutes", 45, "mode", "video", "outcome", "insight", "takeaways", "She said it first",
                "issueKey", milestone, "actions", List.of(Map.of("text", "Book the room", "owner", "mentee", "due", LocalDate.now().plusDays(9).toString()))));
        return pair;
    }

    private static void bulk(int pairs, int milestones, int checkIns) {
        Caller admin = Caller.named("admin", sandbox);
        Caller.Answer begun = admin.submitUnforged("/sandbox/bulk", Map.of("pairs", String.valueOf(pairs), "milestones", String.valueOf(milestones), "check-ins", String.valueOf(checkIns)));
        assertThat(begun.status()).as(begun.text()).isEqualTo(302);
        String told = "";
        for (int looks = 0; looks < 600 && !told.contains(" made in ") && !told.contains("ailed") && !told.contains("Nothing"); looks++) {
            told = admin.get("/sandbox/bulk").text().replaceFirst("(?s).*id=\"bulk-told\">([^<]*)<.*", "$1");
            sleep();
        }
        assertThat(told).startsWith(pairs + " pairs made in ");
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
