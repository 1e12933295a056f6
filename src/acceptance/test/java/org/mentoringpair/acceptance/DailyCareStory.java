package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What a pair's issue shows is put right overnight. In a sandbox whose clock is moved and whose database is meddled with. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock and meddles with the database.")
public class DailyCareStory {
    private static final String RESULT = "[data-job='org.mentoringpair.jira:check-in-dates'] .result";
    private static PostgreSqlDatabase database;
    private static RunningSandbox sandbox;

    @Rule
    public final Visitors visitors = new Visitors(sandbox);

    @BeforeClass
    public static void start() {
        database = PostgreSqlDatabase.empty();
        sandbox = RunningSandbox.started(database.settings());
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void a_day_that_never_reached_the_issue_is_there_the_next_day() {
        PairAtWork pair = PairAtWork.named("CARE", PairAtWork.OPEN, sandbox);
        LocalDate met = LocalDate.now(ZoneId.of("Europe/Dublin")).minusDays(1);
        pair.logged("amara", Map.of("day", met.toString(), "minutes", 30, "mode", "phone", "outcome", "none"));
        String right = met + " " + met.plusWeeks(2);
        assertThat(shown(pair)).isEqualTo(right);
        spoil(pair);
        assertThat(shown(pair)).isEqualTo("2020-02-29 2020-02-29");
        Visitor admin = visitors.loggedIn("admin").open("/sandbox/jobs");
        assertThat(admin.find(RESULT).innerText()).as("it does not begin with the app").isEmpty();

        admin.open("/sandbox/clock").fill("days", "1").press("Move");

        assertThat(result(admin)).isEqualTo("succeeded: Issues brought up to date: 1, failed: 0");
        assertThat(shown(pair)).isEqualTo(right);
        admin.picture("jobs");
        admin.find("[data-job='org.mentoringpair.jira:check-in-dates'] button").click();
        assertThat(result(admin)).isEqualTo("succeeded: Issues brought up to date: 0, failed: 0");
    }

    /** What the issue shows as last and next check-in. */
    private static String shown(PairAtWork pair) {
        JsonNode issue = pair.as("tamsin").get("/rest/api/2/issue/" + pair.issueId() + "?expand=names").json();
        return value(issue, "Last check-in") + " " + value(issue, "Next check-in");
    }

    private static String value(JsonNode issue, String field) {
        for (Map.Entry<String, JsonNode> name : issue.path("names").properties()) {
            if (name.getValue().asText().equals(field)) {
                return issue.path("fields").path(name.getKey()).asText();
            }
        }
        throw new AssertionError("The issue has no field " + field);
    }

    /** No door of Jira's leads there: the fields are on no screen for editing. */
    private static void spoil(PairAtWork pair) {
        assertThat(database.texts("UPDATE custom_field_value SET date_value = TIMESTAMP '2020-02-29 00:00:00' WHERE issue_id = " + pair.issueId()
                + " AND date_value IS NOT NULL RETURNING 'spoiled'")).hasSize(2);
    }

    /** How the job's last run ended, once it has run. */
    private static String result(Visitor visitor) {
        for (int looks = 0; looks < 40; looks++) {
            String result = visitor.open("/sandbox/jobs").find(RESULT).innerText();
            if (!result.isEmpty() && !result.equals("running")) {
                return result;
            }
            visitor.page().waitForTimeout(250);
        }
        throw new AssertionError("The job did not run within ten seconds");
    }
}
