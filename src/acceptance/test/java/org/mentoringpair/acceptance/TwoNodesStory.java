package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Two nodes on one PostgreSQL are one Jira: what happens on one is so on the other. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It needs two nodes and their database.")
public class TwoNodesStory {
    /** What a removal from a cache, or the clock, may take to reach the other node; docs/sandbox.md says half a second. */
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static PostgreSqlDatabase database;
    private static RunningSandbox one;
    private static RunningSandbox other;
    private static List<String> waiting;

    @Rule
    public final Visitors visitors = new Visitors(one);

    /** Both start on an empty database at once, and the first mentoring projects are made on both at once. */
    @BeforeClass
    public static void start() throws Exception {
        database = PostgreSqlDatabase.empty();
        List<RunningSandbox> nodes = RunningSandbox.twoNodes(database);
        one = nodes.get(0);
        other = nodes.get(1);
        waiting = atOnce(() -> PairAtWork.waitingProject(one), () -> PairAtWork.waitingProject(other));
    }

    @AfterClass
    public static void stop() {
        one.close();
        other.close();
    }

    @Test
    public void set_up_on_both_at_once_makes_one_set() {
        Configuration.isThereOnce(database);
        assertThat(database.texts("SELECT DISTINCT scheme_id FROM project_scheme WHERE kind = 'permission'")).as("both projects have the same").hasSize(1);
        assertThat(waiting).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    public void who_logs_in_on_one_node_is_logged_in_on_the_other_until_they_log_out() {
        Visitor amara = visitors.loggedIn("amara");

        amara.page().navigate(other.url() + "/secure/Dashboard.jspa");
        assertThat(amara.sees()).contains("Amara Nwosu");
        amara.page().navigate(other.url() + "/secure/Logout!default.jspa");
        amara.press("Log out");
        amara.open("/rest/auth/1/session");

        assertThat(amara.sees()).doesNotContain("amara");
    }

    @Test
    public void a_pair_set_up_on_one_node_is_shown_on_the_other_within_a_moment() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(one, PairAtWork.OPEN);

        Caller amaraElsewhere = Caller.named("amara", other);
        eventually("the panel of the pair", () -> amaraElsewhere.get(pair.page()).text().contains("Siobhan O&#39;Sullivan"));
        eventually("the pair over REST", () -> amaraElsewhere.get("/rest/mentoring/1.0/pairs/" + pair.id()).status() == 200);
        PairAtWork second = PairAtWork.siobhanAndAmara(one, PairAtWork.OPEN);
        eventually("a pair that came when the other node remembered the first", () -> amaraElsewhere.get(second.page()).text().contains("Siobhan O&#39;Sullivan"));
        assertThat(Caller.named("victor", other).get(pair.page()).text()).doesNotContain("Siobhan");
    }

    @Test
    public void check_ins_written_on_one_node_are_read_on_the_other() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(one, PairAtWork.OPEN);
        long here = pair.checkIn("amara", LocalDate.now().toString(), "Said on the first node").json().path("id").asLong();
        String checkIns = "/rest/mentoring/1.0/pairs/" + pair.id() + "/check-ins";
        Caller elsewhere = Caller.named("siobhan", other);

        assertThat(elsewhere.get(checkIns).text()).contains("Said on the first node");
        Caller.Answer answer = elsewhere.post(checkIns, PairAtWork.aCheckIn(LocalDate.now().toString(), "Said on the other"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);

        assertThat(pair.as("amara").get(checkIns).text()).contains("Said on the first node", "Said on the other");
        assertThat(pair.as("amara").get(checkIns).json().path("checkIns")).extracting(checkIn -> checkIn.path("id").asLong()).contains(here);
    }

    @Test
    public void of_two_projects_made_with_one_key_at_once_one_is_refused() throws Exception {
        List<Integer> statuses = atOnce(() -> project(one, "TWICE", "Once").status(), () -> project(other, "TWICE", "Again").status());

        assertThat(statuses).containsExactlyInAnyOrder(201, 400);
    }

    @Test
    public void issues_created_on_both_nodes_at_once_have_numbers_of_their_own() throws Exception {
        PairAtWork pair = PairAtWork.siobhanAndAmara(one, PairAtWork.OPEN);
        pair.milestone("Known on both nodes");

        List<List<String>> keys = atOnce(() -> milestones(pair.key(), one), () -> milestones(pair.key(), other));

        assertThat(keys.get(0)).hasSize(15).doesNotContainAnyElementsOf(keys.get(1));
        assertThat(keys.get(1)).hasSize(15).doesNotHaveDuplicates();
        assertThat(pair.as("amara").search("project = " + pair.key()).json().path("total").asInt()).isEqualTo(32);
    }

    @Test
    public void a_clock_moved_on_one_node_is_moved_on_the_other() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(one, PairAtWork.OPEN);
        Caller tamsinElsewhere = Caller.named("tamsin", other);
        String overdue = "issue in checkInOverdue() AND project = " + pair.key();
        assertThat(tamsinElsewhere.search(overdue).json().path("total").asInt()).isZero();

        moveClock(21);
        eventually("the pair is overdue on the other node", () -> tamsinElsewhere.search(overdue).json().path("total").asInt() == 1);

        moveClock(-21);
        eventually("the clock is right again", () -> tamsinElsewhere.search(overdue).json().path("total").asInt() == 0);
    }

    private void moveClock(int days) {
        visitors.loggedIn("admin").open("/sandbox/clock").fill("days", String.valueOf(days)).press("Move");
    }

    private static Caller.Answer project(RunningSandbox node, String key, String name) {
        return Caller.named("admin", node).post("/rest/api/2/project", Map.of("key", key, "name", name, "lead", "admin",
                "projectTypeKey", "software", "projectTemplateKey", "org.mentoringpair.jira:mentoring-pair-software"));
    }

    private static List<String> milestones(String project, RunningSandbox node) {
        return IntStream.range(0, 15).mapToObj(number -> {
            Caller.Answer made = Caller.named("amara", node).post("/rest/api/2/issue", Map.of("fields", Map.of("project", Map.of("key", project),
                    "issuetype", Map.of("name", "Milestone"), "summary", "Step " + number)));
            assertThat(made.status()).as(made.text()).isEqualTo(201);
            return made.json().path("key").asText();
        }).toList();
    }

    @SafeVarargs
    private static <T> List<T> atOnce(Callable<T>... work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.length);
        try {
            List<Future<T>> results = threads.invokeAll(List.of(work));
            return List.of(results.get(0).get(), results.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }

    private static void eventually(String what, BooleanSupplier seen) {
        long deadline = System.nanoTime() + A_MOMENT.toNanos();
        while (!seen.getAsBoolean()) {
            assertThat(System.nanoTime()).as("%s must be seen within %s", what, A_MOMENT).isLessThan(deadline);
        }
    }
}
