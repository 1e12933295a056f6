package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The client that npm has, unchanged, works with the sandbox as with Jira; what it is told to do stands in npm/call.js. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class NpmJiraClientStory {
    private static final Jira JIRA = Jira.ofStories();
    private static String project;
    private static String newProject;
    private static JsonNode seen;

    @BeforeClass
    public static void call() {
        NodeProgram program = NodeProgram.installed();
        project = PlainProject.in(JIRA);
        newProject = JIRA.key("BYNPM");
        seen = program.run(JIRA, List.of("amara", "admin"), project, issueWithProperty(), newProject);
    }

    private static String issueWithProperty() {
        Caller amara = Caller.named("amara", JIRA);
        String key = amara.post("/rest/api/2/issue", Map.of("fields", Map.of("project", Map.of("key", project),
                "issuetype", Map.of("name", "Task"), "summary", "Keep a note"))).json().path("key").asText();
        String property = "/rest/api/2/issue/" + key + "/properties/review";
        assertThat(amara.put(property, List.of("draft")).status()).isEqualTo(201);
        assertThat(amara.put(property, Map.of("held", true)).status()).isEqualTo(200);
        assertThat(Caller.anonymous(JIRA).put(property, Map.of("held", false)).status()).isEqualTo(401);
        return key;
    }

    @Test
    public void it_reads_what_jira_consists_of() {
        assertThat(seen.path("version").asText()).startsWith("11.3");
        assertThat(seen.path("me").asText()).isEqualTo("Amara Nwosu");
        assertThat(texts("projects")).contains(project);
        assertThat(seen.path("project").asText()).isEqualTo(JIRA.login("admin").username());
        assertThat(texts("types")).contains("Task", "Sub-task");
        assertThat(texts("statuses")).contains("Done");
        assertThat(texts("priorities")).hasSize(5);
        assertThat(texts("fields")).contains("summary", "priority");
    }

    @Test
    public void it_takes_an_issue_from_its_creation_to_its_end() {
        assertThat(seen.path("created").asText()).isEqualTo("Write down a question");
        assertThat(seen.at("/updated/summary").asText()).isEqualTo("Write down another question");
        assertThat(seen.at("/updated/priority/name").asText()).isEqualTo("Low");
        assertThat(texts("subTasks")).containsExactly("true");
        assertThat(texts("comments")).containsExactly("Two so far.");
        assertThat(texts("transitions")).contains("Done");
        assertThat(seen.path("moved").asText()).isEqualTo("Done");
        assertThat(seen.at("/found/total").asInt()).isEqualTo(2);
        assertThat(seen.at("/found/keys")).hasSize(1);
    }

    @Test
    public void it_assigns_and_links_issues_has_them_watched_and_logs_work() {
        assertThat(seen.path("assigned").asText()).isEqualTo("田中 健二");
        assertThat(seen.at("/notAssignable/errors/assignee").asText()).isEqualTo("User 'nobody' does not exist.");
        assertThat(texts("links")).containsExactly("true");
        assertThat(texts("linkTypes")).contains("Blocks", "Relates");
        assertThat(texts("watchers")).containsExactly("siobhan");
        assertThat(texts("worklogs")).containsExactly("1h 30m: Two of three.");
        assertThat(seen.at("/property/held").asBoolean()).isTrue();
        assertThat(seen.at("/noProperty/errorMessages")).hasSize(1);
    }

    @Test
    @OnJira(value = Mark.DIFFERS, why = "Jira 9 took away the create meta of all projects at once, which this client still asks for.")
    public void it_learns_what_has_to_be_given() {
        assertThat(texts("required")).contains("project", "issuetype", "summary").doesNotContain("description");
    }

    @Test
    public void it_speaks_to_a_role_and_takes_back_comments_worklogs_and_links() {
        assertThat(seen.path("forOthers").asInt()).isEqualTo(1);
        assertThat(texts("forAdministrators")).containsExactly("null", "Administrators");
        assertThat(seen.at("/notAMember/errors/commentLevel").asText()).startsWith("You are currently not a member of the project role");
        assertThat(seen.path("corrected").asText()).isEqualTo("Taken back.");
        assertThat(seen.at("/notHerWorklog/errorMessages")).hasSize(1);
        assertThat(seen.path("takenAway").toString()).isEqualTo("{\"worklogs\":0,\"links\":0,\"comments\":1}");
        assertThat(seen.at("/unlinked/errorMessages")).hasSize(1);
        assertThat(seen.path("newProject").asText()).isEqualTo(newProject);
    }

    @Test
    public void it_is_told_in_jiras_words_what_is_refused() {
        assertThat(seen.at("/notAllowed/errorMessages/0").asText()).isEqualTo("You do not have permission to delete issues in this project.");
        assertThat(seen.at("/gone/errorMessages/0").asText()).isEqualTo("Issue Does Not Exist");
        assertThat(seen.at("/faulty/errors").has("summary")).isTrue();
    }

    private static List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        seen.path(name).forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
