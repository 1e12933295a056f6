package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/**
 * A Jira that an earlier version of the app set up gets the version of today, and Rosa presses Repair. What the earlier
 * version did not know is taken out of Jira's configuration and of what the app remembers of it, while Jira is down.
 */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It makes the earlier state in the database, and looks there at every row of Jira's configuration.")
public class UpdateStory {
    private static final String SET_UP = "/secure/admin/MentoringSetUp!default.jspa";
    private static final String GOALS = "Mentoring: Goal";
    /** What came with later versions of the rules on goals. */
    private static final String LATER_RULES = "BothAgree|AgreementIsKept|RenegotiatedByBoth";
    private static final List<String> CONFIGURATION = List.of("custom_field", "custom_field_issue_type", "custom_field_option", "custom_field_value",
            "field_screen", "field_screen_tab", "field_screen_item", "field_screen_scheme", "field_screen_scheme_item", "issue_type_screen_scheme",
            "issue_type_screen_scheme_entry", "issue_type", "issue_type_scheme", "issue_type_scheme_entry", "issue_status", "resolution", "issue_link_type",
            "issue_link", "workflow_scheme", "workflow_scheme_entry", "permission_scheme", "scheme_permission", "project_scheme", "project_role",
            "project_role_actor", "issue_security_scheme", "issue_security_level", "issue_security_grant", "jira_issue");
    private static PostgreSqlDatabase database;
    private static RunningSandbox sandbox;
    private static PairAtWork pair;
    private static String milestone;

    @Rule
    public final Visitors visitors = new Visitors(sandbox);

    @BeforeClass
    public static void start() {
        database = PostgreSqlDatabase.empty();
        sandbox = RunningSandbox.started(database.settings());
        pair = PairAtWork.named("EARLIER", PairAtWork.OPEN, sandbox);
        milestone = pair.milestone("Set in the earlier version");
        pair.logged("amara", PairAtWork.aCheckIn(LocalDate.now().toString(), "Said in the earlier version"));
        sandbox.stop();
        likeAnEarlierVersion();
        withRosasOwnConfiguration();
        sandbox.start();
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void repair_brings_what_the_update_needs_and_changes_nothing_that_was_there() {
        assertThat(Stream.of(pair.page(), "/browse/" + milestone, "/browse/" + pair.issueKey()).map(page -> pair.as("amara").get(page).status())).containsOnly(200);
        assertThat(blocked().status()).isEqualTo(404);
        assertThat(startedByOneAlone().status()).as("a goal that one alone starts, without the later rules").isEqualTo(204);
        Visitor rosa = visitors.loggedIn("admin").open(SET_UP);
        assertThat(rosa.sees()).contains("Something is missing");
        List<String> before = configuration();
        String goalsBefore = workflow(GOALS);
        List<String> otherWorkflows = otherWorkflows();

        assertThat(needsHelp("tamsin") + needsHelp("amara")).isEmpty();
        rosa.press("Repair").picture("repaired");

        assertThat(rosa.sees()).contains("Everything is there");
        assertThat(configuration()).containsAll(before);
        assertThat(otherWorkflows()).isEqualTo(otherWorkflows);
        assertThat(workflow(GOALS)).contains("BothAgree", "AgreementIsKept", "RenegotiatedByBoth", "name=\"Off we go\"");
        assertThat(packed(withoutLaterRules(workflow(GOALS)))).isEqualTo(packed(goalsBefore));
        assertThatItServes();
        assertThat(needsHelp("tamsin")).as("as it was told").isEqualTo(pair.issueKey());
        assertThat(needsHelp("amara")).as("as the two see it").isEmpty();

        List<String> repaired = configuration();
        rosa.open(SET_UP).press("Repair");
        assertThat(configuration()).as("the second time nothing is made").isEqualTo(repaired);
    }

    /** What came by Repair is of use, in the project that was there before. */
    private void assertThatItServes() {
        assertThat(blocked().status()).isEqualTo(200);
        Caller.Answer started = startedByOneAlone();
        assertThat(started.status()).as(started.text()).isEqualTo(400);
        assertThat(started.text()).contains("The other one of you has not agreed");
        assertThat(pair.as("amara").get("/rest/api/2/issueLinkType").text()).contains("Mentoring feedback", "Rosa's own link");
        assertThat(pair.transition("amara", pair.issueKey(), "Close").toString()).contains("We lost contact", "Rosa's own reason");
        String concern = pair.issue("Concern", "For myself", Map.of(pair.field("Who should know"), Map.of("value", "Only me")));
        assertThat(pair.as("amara").get("/rest/api/2/issue/" + concern).status()).isEqualTo(200);
        assertThat(pair.as("siobhan").get("/rest/api/2/issue/" + concern).status()).isEqualTo(404);
        assertThat(pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id() + "/check-ins").text()).contains("Said in the earlier version");
    }

    /** A function that goes by a column which earlier versions did not have. */
    private static String needsHelp(String username) {
        JsonNode issues = pair.as(username).search("issue in pairHealth(stalled)").json().path("issues");
        return StreamSupport.stream(issues.spliterator(), false).map(issue -> issue.path("key").asText()).collect(Collectors.joining(" "));
    }

    private static Caller.Answer blocked() {
        return pair.as("amara").put("/rest/mentoring/1.0/milestones/" + milestone + "/obstacle", Map.of("help", "A hand"));
    }

    /** A goal that its mentee agrees on and starts, whatever the mentor says. */
    private static Caller.Answer startedByOneAlone() {
        String goal = pair.issue("Epic", "Lead a review", Map.of(pair.field("Epic Name"), "Review", pair.field("Goal frame"), Map.of("value", "REAL"),
                pair.field("Measurable"), "One review led"));
        pair.milestone(goal, "A first step");
        assertThat(pair.take("amara", goal, "Agree", Map.of()).status()).isEqualTo(204);
        return pair.take("amara", goal, "Off we go", Map.of());
    }

    private static void likeAnEarlierVersion() {
        withoutField("Blocked", "BLOCKED");
        withoutField("Hypothesis", "HYPOTHESIS");
        gone("custom_field_option WHERE option_value = 'We lost contact'");
        forgotten("OPTION", "CLOSING_REASON.NO_CONTACT");
        gone("issue_link_type WHERE link_name = 'Mentoring feedback'");
        forgotten("LINK_TYPE", "GIVES_FEEDBACK");
        gone("issue_security_grant WHERE level_id = (SELECT id FROM issue_security_level WHERE level_name = 'Author only')");
        gone("issue_security_level WHERE level_name = 'Author only'");
        forgotten("SECURITY_LEVEL", "AUTHOR_ONLY");
        written(GOALS, withoutLaterRules(workflow(GOALS)).replace("name=\"Start\"", "name=\"Off we go\""));
        forgotten("WORKFLOW_RULES", "AGREED_BY_BOTH");
        done("UPDATE \"" + table("HEALTH") + "\" SET \"SHOWN_STATE\" = 'STALLED'");
        done("UPDATE \"" + table("PAIR") + "\" SET \"URGENCY\" = 0, \"OWN_URGENCY\" = 0");
        assertThat(workflow(GOALS)).contains("GoalIsReady").doesNotContainPattern(LATER_RULES);
    }

    private static void withoutField(String name, String constant) {
        String field = "(SELECT id FROM custom_field WHERE field_name = '" + name + "')";
        gone("field_screen_item WHERE field_id = 'customfield_' || " + field);
        gone("custom_field_issue_type WHERE field_id = " + field);
        database.texts("DELETE FROM custom_field_option WHERE field_id = " + field + " RETURNING 'gone'");
        gone("custom_field WHERE field_name = '" + name + "'");
        forgotten("FIELD", constant);
        database.texts("DELETE FROM " + remembered() + " WHERE \"KIND\" = 'OPTION' AND \"NAME\" LIKE '" + constant + ".%' RETURNING 'gone'");
    }

    /** A field on a tab of her own on a screen of the app, an option, a link type, other names for a field and a status. */
    private static void withRosasOwnConfiguration() {
        done("INSERT INTO custom_field (field_name, description, type_key) SELECT 'Rosa''s own field', 'Hers', type_key FROM custom_field WHERE field_name = 'Provider'");
        done("INSERT INTO field_screen_tab (screen_id, tab_name, position) SELECT id, 'Rosa''s own tab', 9 FROM field_screen WHERE screen_name = 'Mentoring: Milestone, edit'");
        done("INSERT INTO field_screen_item (tab_id, field_id, position) SELECT t.id, 'customfield_' || f.id, 0 FROM field_screen_tab t, custom_field f"
                + " WHERE t.tab_name = 'Rosa''s own tab' AND f.field_name = 'Rosa''s own field'");
        done("INSERT INTO custom_field_option (field_id, position, option_value) SELECT id, 99, 'Rosa''s own reason' FROM custom_field WHERE field_name = 'Closing reason'");
        done("INSERT INTO issue_link_type (link_name, outward, inward) VALUES ('Rosa''s own link', 'goes with', 'goes along with')");
        done("UPDATE custom_field SET field_name = 'Big step' WHERE field_name = 'Major milestone'");
        done("UPDATE issue_status SET status_name = 'Heard' WHERE status_name = 'Talked about'");
    }

    private static List<String> configuration() {
        return CONFIGURATION.stream().flatMap(table -> database.texts("SELECT '" + table + " ' || t::text FROM " + table + " t ORDER BY 1").stream()).toList();
    }

    private static String workflow(String name) {
        return database.texts("SELECT descriptor FROM workflow WHERE workflow_name = '" + name + "'").get(0);
    }

    private static List<String> otherWorkflows() {
        return database.texts("SELECT t::text FROM workflow t WHERE workflow_name <> '" + GOALS + "' ORDER BY workflow_name");
    }

    private static void written(String workflow, String descriptor) {
        done("UPDATE workflow SET descriptor = '" + descriptor.replace("'", "''") + "' WHERE workflow_name = '" + workflow + "'");
    }

    private static String withoutLaterRules(String descriptor) {
        String inside = "((?!</\\1>).)*";
        return descriptor.replaceAll("(?s)<(validator|function|condition) type=\"class\">" + inside + "(" + LATER_RULES + ")<" + inside + "</\\1>", "")
                .replaceAll("(?s)<restrict-to>\\s*<conditions type=\"AND\">\\s*</conditions>\\s*</restrict-to>", "");
    }

    private static String packed(String xml) {
        return xml.replaceAll("\\s+", "");
    }

    private static void forgotten(String kind, String name) {
        gone(remembered() + " WHERE \"KIND\" = '" + kind + "' AND \"NAME\" = '" + name + "'");
    }

    /** The app's own table of what it has created. */
    private static String remembered() {
        return "\"" + table("CONFIGURED_ITEM") + "\"";
    }

    private static String table(String name) {
        return database.texts("SELECT table_name FROM information_schema.tables WHERE table_name ~ '^AO_[0-9A-F]{6}_" + name + "$'").get(0);
    }

    private static void gone(String what) {
        done("DELETE FROM " + what);
    }

    private static void done(String statement) {
        assertThat(database.texts(statement + " RETURNING 'done'")).as(statement).isNotEmpty();
    }
}
