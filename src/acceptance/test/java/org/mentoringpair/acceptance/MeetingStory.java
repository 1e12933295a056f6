package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A mentor comments on a milestone and logs a check-in in its panel; the pair's page and issue show that they met. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class MeetingStory {
    private static final Jira JIRA = Jira.ofStories();

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    private final PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);

    @Test
    public void a_comment_counts_as_contact_without_its_words_and_a_check_in_stands_in_the_panel() {
        String milestone = pair.milestone(pair.goal("Lead a design review alone"), "Write the agenda");
        Visitor siobhan = visitors.loggedIn("siobhan").open("/browse/" + milestone);

        siobhan.page().fill("#comment", "Begin with what they must decide, <b>not</b> with what you know.");
        siobhan.page().click("#issue-comment-add-submit");
        siobhan.page().click("#mentoring-log-check-in");
        siobhan.fill("minutes", "45").choose("mode", "By video").choose("outcome", "An insight");
        siobhan.fill("takeaways", "Ask for the why first.\n<img src=x onerror=alert(1)>").picture("log-check-in").press("Save");

        siobhan.open("/browse/" + milestone).picture("milestone-with-check-in");
        assertThat(siobhan.sees()).contains("Ask for the why first.", "<img src=x onerror=alert(1)>", "45 minutes");
        assertThat(siobhan.page().locator("main img[src=x]").count()).isZero();
        Visitor amara = visitors.loggedIn("amara").open(pair.page());
        assertThat(amara.find("#mentoring-last-contact").innerText()).contains("Siobhan O'Sullivan", milestone).doesNotContain("Begin with");
    }

    @Test
    public void the_fields_last_and_next_check_in_of_the_pair_follow() {
        LocalDate day = LocalDate.now().minusDays(1);

        assertThat(pair.checkIn("amara", day.toString(), "Met").status()).isEqualTo(201);

        assertThat(pairField("Last check-in")).isEqualTo(day.toString());
        assertThat(pairField("Next check-in")).isEqualTo(day.plusWeeks(2).toString());
    }

    @Test
    @OnJira(value = Mark.NOT_APPLICABLE, why = "It counts statements by a header that the sandbox alone sends.")
    public void issues_outside_mentoring_show_nothing_and_cost_no_statement() {
        Caller admin = pair.as("admin");
        admin.post("/rest/api/2/project", Map.of("key", "PLAIN", "name", "Plain work", "lead", "admin", "projectTypeKey", "software"));
        Caller.Answer made = admin.post("/rest/api/2/issue", Map.of("fields",
                Map.of("project", Map.of("key", "PLAIN"), "issuetype", Map.of("name", "Epic"), "summary", "Order cables", epicName(), "Cables")));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        pair.as("amara").get("/browse/" + pair.issueKey());

        Caller.Answer seen = pair.as("amara").get("/browse/" + made.json().path("key").asText());

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("X-Sandbox-Ao-Statements")).isEqualTo("0");
        assertThat(seen.only("<main", "</main>").text()).contains("Order cables").doesNotContain("mentoring-");
    }

    private String epicName() {
        return fieldId("Epic Name");
    }

    private String pairField(String name) {
        return pair.as("amara").get("/rest/api/2/issue/" + pair.issueId()).json().path("fields").path(fieldId(name)).asText();
    }

    private String fieldId(String name) {
        for (JsonNode field : pair.as("amara").get("/rest/api/2/field").json()) {
            if (field.path("name").asText().equalsIgnoreCase(name)) {
                return field.path("id").asText();
            }
        }
        throw new AssertionError("Jira has no field " + name);
    }
}
