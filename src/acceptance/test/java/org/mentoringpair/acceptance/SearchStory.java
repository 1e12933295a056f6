package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.rest.client.api.JiraRestClient;
import com.atlassian.jira.rest.client.api.domain.BasicIssue;
import com.atlassian.jira.rest.client.internal.async.AsynchronousJiraRestClientFactory;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What waits for somebody is found in Jira's search, by those who may know of it. In a sandbox whose clock is moved. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock.")
public class SearchStory {
    private static RunningSandbox sandbox;
    private static int projects;

    @Rule
    public final Visitors visitors = new Visitors(sandbox);

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.started(Map.of());
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void a_goal_nobody_could_tell_reached_is_found_until_it_is_counted_or_done() {
        PairAtWork open = pair(PairAtWork.OPEN);
        PairAtWork closed = pair(PairAtWork.CLOSED);
        String vague = open.goal("Be better at reviews");
        String secret = closed.goal("Speak up");
        String counted = open.goal("Lead three reviews");
        String described = open.goal("Write it down");
        open.edit("amara", described, "Measurable", "There is a page on how we review");
        assertThat(open.as("amara").put("/rest/api/2/issue/" + counted, Map.of("fields", Map.of(open.field("Measure: target"), 3))).status()).isEqualTo(204);
        String ours = "issue in goalsWithoutMeasure() AND project in (" + open.key() + ", " + closed.key() + ")";

        assertThat(asked("amara", ours)).containsExactlyInAnyOrder(vague, secret);
        assertThat(asked("siobhan", ours)).containsExactlyInAnyOrder(vague, secret);
        assertThat(asked("tamsin", "issue in goalsWithoutMeasure() AND project = " + open.key())).containsExactly(vague);
        assertThat(found("tamsin", "issue in goalsWithoutMeasure()")).doesNotContain(secret);
        assertThat(found("victor", "issue in goalsWithoutMeasure()")).isEmpty();
        assertThat(found("admin", "issue in goalsWithoutMeasure()")).isEmpty();
        assertThat(statements("amara", ours)).isEqualTo(1);

        open.take("amara", vague, "Drop", Map.of());
        assertThat(found("tamsin", "issue in goalsWithoutMeasure() AND project = " + open.key())).isEmpty();
    }

    @Test
    public void a_milestone_that_is_done_waits_for_a_reflection_and_then_for_the_feedback_of_each_of_the_two() {
        PairAtWork pair = pair(PairAtWork.OPEN);
        String review = pair.milestone("Lead the design review");
        String undone = pair.milestone("Give a talk");
        String reflection = "issue in awaitingReflection() AND project = " + pair.key();
        String feedback = "issue in awaitingFeedback() AND project = " + pair.key();
        assertThat(found("amara", reflection)).isEmpty();

        pair.take("amara", review, "Done", Map.of());
        assertThat(found("amara", reflection)).isEqualTo(review);
        assertThat(found("siobhan", reflection)).isEqualTo(review);
        assertThat(found("amara", feedback)).as("one thing at a time").isEmpty();

        assertThat(pair.as("siobhan").post("/rest/mentoring/1.0/pairs/" + pair.id() + "/reflections", Map.of("milestone", review, "worked", "The agenda held.")).status())
                .isEqualTo(201);
        assertThat(found("amara", reflection)).isEmpty();
        assertThat(found("amara", feedback)).isEqualTo(review);
        pair.issue("Feedback", "Your question", Map.of(pair.field("Feedback on milestone"), review, pair.field("Feedback for"), Map.of("value", "The mentor")));
        assertThat(found("amara", feedback)).isEmpty();
        assertThat(found("siobhan", feedback)).as("the other one has given none").isEqualTo(review);

        for (String somebody : List.of("tamsin", "admin", "victor")) {
            assertThat(found(somebody, "issue in awaitingReflection()") + found(somebody, "issue in awaitingFeedback()")).as(somebody).isEmpty();
        }
        assertThat(found("tamsin", "key = " + review + " AND issue not in awaitingReflection() AND issue not in awaitingFeedback()"))
                .as("what is left out tells no more").isEqualTo(review);
        assertThat(statements("amara", reflection)).isEqualTo(1);
        assertThat(statements("amara", feedback)).isEqualTo(1);
        assertThat(undone).isNotEqualTo(review);
    }

    @Test
    public void work_in_which_a_skill_was_practised_is_found_by_its_name_in_ones_own_pairs_alone() {
        PairAtWork pair = pair(PairAtWork.OPEN);
        String milestone = pair.milestone("Lead three reviews");
        Caller.Answer added = pair.as("amara").post("/rest/mentoring/1.0/pairs/" + pair.id() + "/skills",
                Map.of("owner", "mentee", "name", "Kafka & \"friends\"", "now", 2, "wanted", 4, "milestones", List.of(milestone)));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        String work = work("Move the interlocking of Cork to events");
        practises(pair, work, milestone);
        String search = "issue in skillEvidence(\"kafka & \\\"friends\\\"\")";

        assertThat(found("amara", search)).isEqualTo(work);
        assertThat(found("siobhan", search)).isEqualTo(work);
        assertThat(statements("amara", search)).isEqualTo(3);
        assertThat(refused("amara", "issue in skillEvidence(Latin)")).contains("Latin", "Kafka &");
        assertThat(found("siobhan", "issue in skillEvidence() AND key = " + work)).isEqualTo(work);
        assertThat(found("tamsin", "issue in skillEvidence()")).isEmpty();
        assertThat(refused("amara", "issue in skillEvidence(Kafka, Latin)")).contains("skillEvidence", "2");
        for (String somebody : List.of("tamsin", "admin", "victor")) {
            assertThat(refused(somebody, search)).as(somebody).isEqualTo(refused(somebody, "issue in skillEvidence(Latin)")).doesNotContain("Kafka");
        }
        assertThat(Caller.anonymous(sandbox).search(search).text()).doesNotContain(work).isEqualTo(Caller.anonymous(sandbox).search("issue in skillEvidence(Latin)").text());
    }

    @Test
    public void a_charter_is_due_again_by_the_days_of_its_signatures_for_the_two_and_their_programme_managers() {
        PairAtWork open = pair(PairAtWork.OPEN);
        PairAtWork closed = pair(PairAtWork.CLOSED);
        PairAtWork unsigned = pair(PairAtWork.OPEN);
        sign(open, "amara", "siobhan");
        sign(closed, "amara", "siobhan");
        sign(unsigned, "amara");
        assertThat(found("amara", "issue in charterReviewDue()")).isEmpty();

        visitors.loggedIn("admin").open("/sandbox/clock").fill("days", "90").press("Move");

        assertThat(asked("amara", "issue in charterReviewDue()")).containsExactlyInAnyOrder(open.issueKey(), closed.issueKey());
        assertThat(found("tamsin", "issue in charterReviewDue()")).isEqualTo(open.issueKey());
        assertThat(found("admin", "issue in charterReviewDue()") + found("victor", "issue in charterReviewDue()")).isEmpty();
        assertThat(statements("tamsin", "issue in charterReviewDue()")).isEqualTo(3);
        sign(open, "amara", "siobhan");
        assertThat(found("tamsin", "issue in charterReviewDue()")).isEmpty();
    }

    @Test
    public void every_function_is_explained_inside_jira_with_examples_that_can_be_tried() {
        PairAtWork pair = pair(PairAtWork.OPEN);

        Visitor amara = visitors.loggedIn("amara").open(pair.page()).follow("Functions and examples").picture("search-help");
        assertThat(amara.find("#mentoring-function-skillEvidence").innerText()).contains("The name of a skill of one of your pairs", "Programme managers nothing");
        tryAll(amara, "amara", 19);
        Visitor tamsin = visitors.loggedIn("tamsin").open("/secure/Dashboard.jspa").unfold("mentoring-menu").follow("Search for mentoring");
        tryAll(tamsin, "tamsin", 19);
        Visitor victor = visitors.loggedIn("victor").open("/secure/MentoringSearchHelp.jspa");
        victor.find("#mentoring-function-myPairs a").first().click();
        victor.page().waitForURL(address -> address.contains("/issues/?jql="));
        assertThat(victor.sees()).doesNotContain(pair.key() + "-1");
    }

    private static void tryAll(Visitor visitor, String username, int atLeast) {
        List<?> examples = (List<?>) visitor.page().locator("#mentoring-search-help li a").evaluateAll("links => links.map(link => link.getAttribute('href'))");
        assertThat(examples).hasSizeGreaterThanOrEqualTo(atLeast);
        Caller caller = Caller.named(username, sandbox);
        for (Object address : examples) {
            String jql = ((String) address).replaceAll(".*jql=", "");
            Caller.Answer answer = caller.get("/rest/api/2/search?jql=" + jql);
            assertThat(answer.status()).as(jql + ": " + answer.text()).isEqualTo(200);
        }
    }

    @Test
    public void functions_that_need_nothing_refuse_what_they_are_given() {
        for (String function : List.of("goalsWithoutMeasure", "awaitingReflection", "awaitingFeedback", "charterReviewDue")) {
            assertThat(refused("amara", "issue in " + function + "(soon)")).contains(function, "no argument; this search gives it 1.");
        }
    }

    private static PairAtWork pair(String visibility) {
        return PairAtWork.named("SEEK" + (char) ('A' + projects++), visibility, sandbox);
    }

    private static void sign(PairAtWork pair, String... people) {
        String path = "/rest/mentoring/1.0/pairs/" + pair.id() + "/charter";
        pair.as("amara").post(path, Map.of());
        for (String somebody : people) {
            String seen = pair.as(somebody).get(path).json().path("seen").asText();
            assertThat(pair.as(somebody).post(path + "/signatures", Map.of("seen", seen, "promise", "speak-up")).status()).isEqualTo(200);
        }
    }

    /** An issue of a project that everybody may browse. */
    private static String work(String summary) {
        Caller.Answer made = Caller.named("amara", sandbox).post("/rest/api/2/issue", Map.of("fields", Map.of("project", Map.of("key", PlainProject.in(sandbox)),
                "issuetype", Map.of("name", "Task"), "summary", summary)));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().path("key").asText();
    }

    private static void practises(PairAtWork pair, String work, String milestone) {
        assertThat(pair.as("amara").post("/rest/api/2/issueLink", Map.of("type", Map.of("name", "Mentoring practice"),
                "inwardIssue", Map.of("key", work), "outwardIssue", Map.of("key", milestone))).status()).isEqualTo(201);
    }

    /** What somebody finds with a client that nobody here wrote. */
    private static List<String> asked(String username, String jql) {
        try (JiraRestClient client = new AsynchronousJiraRestClientFactory().createWithBasicHttpAuthentication(URI.create(sandbox.url()), username, username)) {
            return StreamSupport.stream(client.getSearchClient().searchJql(jql).claim().getIssues().spliterator(), false).map(BasicIssue::getKey).toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String found(String username, String jql) {
        Caller.Answer answer = Caller.named(username, sandbox).search(jql);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return StreamSupport.stream(answer.json().get("issues").spliterator(), false).map(issue -> issue.get("key").asText()).collect(Collectors.joining(" "));
    }

    private static String refused(String username, String jql) {
        Caller.Answer answer = Caller.named(username, sandbox).search(jql);
        assertThat(answer.status()).as(username + ": " + jql).isEqualTo(400);
        return answer.json().get("errorMessages").toString();
    }

    /** Of one question: the sandbox puts each twice, once to check the query. What is remembered for all pairs is read before. */
    private static int statements(String username, String jql) {
        Caller.named(username, sandbox).search(jql);
        return Integer.parseInt(Caller.named(username, sandbox).search(jql).header("X-Sandbox-Ao-Statements")) / 2;
    }
}
