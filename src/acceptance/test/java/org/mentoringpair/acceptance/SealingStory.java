package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What is for the pair alone is sealed, whoever looks and whatever an administrator does. In a sandbox whose database is looked at. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It looks into the database on a second connection and spoils it.")
public class SealingStory {
    private static final List<String> FOR_THE_PAIR = List.of("Charter", "Feedback", "Reflection", "Concern");
    private static PostgreSqlDatabase database;
    private static RunningSandbox sandbox;
    private static PairAtWork pair;

    @Rule
    public final Visitors visitors = new Visitors(sandbox);

    @BeforeClass
    public static void start() {
        database = PostgreSqlDatabase.empty();
        sandbox = RunningSandbox.started(database.settings());
        pair = PairAtWork.named("SEALED", PairAtWork.OPEN, sandbox);
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @After
    public void putTheDefaultBack() {
        defaultLevel("(SELECT MIN(l.id) FROM issue_security_level l WHERE l.level_name = 'Pair only')");
    }

    @Test
    public void a_second_connection_never_sees_one_that_is_not_sealed() {
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<String> watching = CompletableFuture.supplyAsync(() -> watched(done));
        for (int round = 0; round < 5; round++) {
            for (String type : FOR_THE_PAIR) {
                made(type, "Unspoken " + type + " " + round);
            }
        }
        done.set(true);

        assertThat(watching.join()).isEqualTo("sealed ones seen while others were made, not sealed: []");
        assertThat(pair.as("tamsin").search("summary ~ Unspoken").json().path("total").asInt()).isZero();
        assertThat(pair.as("siobhan").search("summary ~ Unspoken").json().path("total").asInt()).isEqualTo(5 * 3 + 1);
    }

    @Test
    public void without_the_default_level_what_is_made_is_sealed_right_after_and_repair_puts_the_default_back() {
        defaultLevel("NULL");
        for (String type : FOR_THE_PAIR) {
            assertSealed(made(type, "Uncovered " + type));
        }
        Visitor admin = visitors.loggedIn("admin").open("/secure/admin/MentoringSetUp!default.jspa");
        assertThat(admin.sees()).contains("Something is missing");

        admin.press("Repair");

        assertThat(admin.sees()).contains("Everything is there");
        assertThat(database.texts("SELECT l.level_name FROM issue_security_scheme s JOIN issue_security_level l ON l.id = s.default_level_id")).containsExactly("Pair only");
    }

    @Test
    public void with_another_default_level_what_is_for_the_pair_alone_is_sealed_all_the_same_and_the_set_up_page_says_so() {
        defaultLevel("(SELECT MIN(l.id) FROM issue_security_level l WHERE l.level_name = 'Pair and programme manager')");

        for (String type : FOR_THE_PAIR) {
            assertSealed(made(type, "Opened " + type));
        }

        assertThat(visitors.loggedIn("admin").open("/secure/admin/MentoringSetUp!default.jspa").sees()).contains("Something is missing");
    }

    /** A pair has one charter at a time: the one before is taken back. */
    private static String made(String type, String summary) {
        if (type.equals("Charter")) {
            pair.withoutCharter();
        }
        return pair.betweenTheTwo(type, summary);
    }

    @Test
    public void what_has_no_level_yet_is_sealed_as_soon_as_it_is_touched() {
        String feedback = pair.issue("Feedback", "Untold", Map.of());
        database.texts("UPDATE jira_issue SET security_level_id = NULL WHERE summary = 'Untold' RETURNING 'spoiled'");
        assertThat(pair.as("tamsin").get("/rest/api/2/issue/" + feedback).status()).as("it is spoiled").isEqualTo(200);

        pair.as("siobhan").post("/rest/api/2/issue/" + feedback + "/comment", Map.of("body", "Thank you"));

        assertSealed(feedback);
    }

    @Test
    public void a_concern_that_a_crash_cut_off_is_heard_of_by_the_job() {
        String key = pair.issue("Concern", "Nobody was told", Map.of(pair.field("Who should know"), Map.of("value", "The two of us and the programme manager")));
        String page = "/secure/MentoringConcernRead!default.jspa?id=" + pair.as("amara").get("/rest/api/2/issue/" + key).json().path("id").asText();
        assertThat(pair.as("tamsin").get(page).text()).contains("Nobody was told");
        assertThat(database.texts("DELETE FROM \"AO_F75434_CONCERN\" RETURNING 'cut off'")).isNotEmpty();
        assertThat(pair.as("tamsin").get(page).text()).doesNotContain("Nobody was told");

        OutboxOfPerson.run("org.mentoringpair.jira:unheard-concerns", sandbox);

        assertThat(pair.as("tamsin").get(page).text()).contains("Nobody was told");
    }

    private static void assertSealed(String issue) {
        assertThat(pair.as("tamsin").get("/rest/api/2/issue/" + issue).status()).as(issue).isEqualTo(404);
        assertThat(pair.as("amara").get("/rest/api/2/issue/" + issue).json().at("/fields/security/name").asText()).as(issue).isEqualTo("Pair only");
    }

    private static void defaultLevel(String level) {
        assertThat(database.texts("UPDATE issue_security_scheme SET default_level_id = " + level + " RETURNING 'changed'")).isNotEmpty();
    }

    /** Looks on a connection of its own, as often as it can, for what is committed and not sealed for the pair. */
    private static String watched(AtomicBoolean done) {
        boolean seen = false;
        while (!done.get()) {
            List<String> unsealed = database.texts("SELECT i.summary FROM jira_issue i LEFT JOIN issue_security_level l ON l.id = i.security_level_id"
                    + " WHERE i.summary LIKE 'Unspoken%' AND (l.level_name IS NULL OR l.level_name <> 'Pair only')");
            if (!unsealed.isEmpty()) {
                return "not sealed: " + unsealed;
            }
            int sealed = database.texts("SELECT summary FROM jira_issue WHERE summary LIKE 'Unspoken%'").size();
            seen |= sealed > 0 && sealed < 20;
        }
        return (seen ? "sealed ones seen while others were made" : "none seen") + ", not sealed: []";
    }
}
