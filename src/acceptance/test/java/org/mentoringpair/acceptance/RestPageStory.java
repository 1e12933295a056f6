package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Sends every example of docs/rest.md, in the order of the page, and compares every answer with what the page says. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "The examples of the page begin in a Jira that has no programme yet.")
public class RestPageStory {
    private static final Path PAGE = Path.of("../../docs/rest.md");
    private static final String BLUEPRINT = "org.mentoringpair.jira:mentoring-pair-software";

    private static RunningSandbox sandbox;

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.started(Map.of());
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void every_example_of_the_page_is_answered_as_the_page_says() {
        ExampleNames names = new ExampleNames();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Dublin"));
        names.call("today", today).call("yesterday", today.minusDays(1)).call("tomorrow", today.plusDays(1)).call("nextWeek", today.plusDays(7));
        names.call("project", project("SIOAMA")).call("otherProject", project("KENPRI"));
        List<RestExample> examples = RestExample.of(PAGE);

        assertThat(examples).hasSizeGreaterThan(30);
        examples.forEach(example -> send(example, names));
    }

    private static void send(RestExample example, ExampleNames names) {
        if (!names.knows("pairIssueKey") && names.knows("pairIssue")) {
            names.call("pairIssueKey", Caller.named("amara", sandbox).get("/rest/api/2/issue/" + names.named("pairIssue").asText()).json().get("key").asText());
        }
        if ((example.path() + example.body()).contains("$goal") && !names.knows("goal")) {
            planned(names);
        }
        Caller caller = example.caller().equals("nobody") ? Caller.anonymous(sandbox) : Caller.named(example.caller(), sandbox);
        String body = example.body() == null ? null : names.filledIn(example.body());
        Caller.Answer answer = caller.send(example.method(), "/rest/mentoring/1.0" + names.filledIn(example.path()), body == null ? null : "application/json", body);

        assertThat(answer.status()).as("status of the example in line %d: %s", example.line(), answer.text()).isEqualTo(example.status());
        if (example.answer() != null) {
            names.compare("line " + example.line(), example.answer(), answer.json());
        }
        if (example.status() == 201) {
            assertThat(caller.get(answer.header("Location").substring(sandbox.url().length())).status()).as("address in line %d", example.line())
                    .isEqualTo(example.path().equals("/pairs") ? 404 : 200);
        }
    }

    /** A goal with its first milestone, a milestone that is done, and a concern. */
    private static void planned(ExampleNames names) {
        PairAtWork pair = PairAtWork.known(names.named("pair").asLong(), names.named("project").asText(), sandbox);
        String goal = pair.issue("Epic", "Lead a design review alone", Map.of(pair.field("Epic Name"), "Reviews", pair.field("Goal frame"), Map.of("value", "REAL"),
                pair.field("Measurable"), "Two reviews led"));
        String milestone = pair.milestone(goal, "Sit in on a review");
        assertThat(pair.take("amara", milestone, "Done", Map.of()).status()).isEqualTo(204);
        names.call("goal", goal).call("milestone", pair.milestone(goal, "Lead a small one")).call("done", milestone);
        names.call("concern", pair.betweenTheTwo("Concern", "We keep postponing"));
    }

    /** A project made as a Mentoring Pair, without its pair. */
    private static String project(String key) {
        Caller.Answer made = Caller.named("admin", sandbox).post("/rest/api/2/project", Map.of("key", key, "name", "Pair " + key, "lead", "admin",
                "projectTypeKey", "software", "projectTemplateKey", BLUEPRINT));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        JsonNode project = made.json();
        return project.get("key").asText();
    }
}
