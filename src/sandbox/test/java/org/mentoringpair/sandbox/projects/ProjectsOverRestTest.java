package org.mentoringpair.sandbox.projects;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.mentoringpair.sandbox.Sandbox;
import org.mentoringpair.sandbox.Settings;

/** A whole sandbox without an app, asked over HTTP. */
public class ProjectsOverRestTest {
    private static Sandbox sandbox;
    private static Settings settings;

    @BeforeClass
    public static void start() throws Exception {
        settings = new Settings(null, null, "jdbc:h2:mem:projects-over-rest;DB_CLOSE_DELAY=-1", "sa", "", freePort(), true, false, false);
        sandbox = new Sandbox(settings);
        sandbox.start();
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void an_administrator_creates_a_project_and_everybody_who_may_browse_reads_it() throws Exception {
        HttpResponse<String> created = send("admin", "POST", "project",
                "{\"key\":\"SIG\",\"name\":\"Signals\",\"projectTypeKey\":\"software\",\"lead\":\"siobhan\",\"description\":\"Masts\"}");

        assertThat(created.statusCode()).isEqualTo(201);
        JsonNode read = json(send("victor", "GET", "project/SIG", null));
        assertThat(json(created).path("self").asText()).isEqualTo(read.path("self").asText());
        assertThat(read.path("lead").path("key").asText()).isEqualTo("JIRAUSER10002");
        assertThat(read.path("issueTypes").findValuesAsText("name")).contains("Task");
        assertThat(json(send("victor", "GET", "project/" + read.path("id").asText(), null))).isEqualTo(read);
        assertThat(send(null, "GET", "project/SIG", null).statusCode()).isEqualTo(404);
        assertThat(send(null, "GET", "project", null).body()).isEqualTo("[]");
    }

    @Test
    public void whoever_is_no_administrator_creates_nothing() throws Exception {
        String body = "{\"key\":\"VIC\",\"name\":\"Victor's\",\"projectTypeKey\":\"software\",\"lead\":\"victor\"}";

        assertThat(send("victor", "POST", "project", body).statusCode()).isEqualTo(403);
        assertThat(send(null, "POST", "project", body).statusCode()).isEqualTo(401);
        assertThat(send("admin", "GET", "project/VIC", null).statusCode()).isEqualTo(404);
    }

    @Test
    public void every_fault_of_a_new_project_is_named() throws Exception {
        JsonNode errors = json(send("admin", "POST", "project", "{\"key\":\"x\",\"projectTypeKey\":\"business\"}")).path("errors");

        assertThat(errors.fieldNames()).toIterable().containsExactlyInAnyOrder("projectKey", "projectName", "projectLead");
        assertThat(send("admin", "POST", "project", "{\"projectTypeKey\":\"chess\"}").statusCode()).isEqualTo(400);
        assertThat(send("admin", "POST", "project", "{\"projectTemplateKey\":\"no.app:none\"}").statusCode()).isEqualTo(400);
        assertThat(send("admin", "POST", "project", "not json").statusCode()).isEqualTo(400);
        assertThat(send("admin", "POST", "project", "{\"key\":\"AB\",\"name\":\"Ab\",\"projectTypeKey\":\"business\",\"lead\":\"admin\","
                + "\"assigneeType\":\"PROJECT_LEAD\"}").statusCode()).isEqualTo(501);
    }

    @Test
    public void an_administrator_deletes_a_project_with_its_issues_and_nobody_else_does() throws Exception {
        send("admin", "POST", "project", "{\"key\":\"GONE\",\"name\":\"Gone\",\"projectTypeKey\":\"software\",\"lead\":\"siobhan\"}");
        String issue = "{\"fields\":{\"project\":{\"key\":\"GONE\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"Pack up\"%s}}";
        String key = json(send("amara", "POST", "issue", issue.formatted(""))).path("key").asText();
        send("amara", "POST", "issue", issue.replace("Task", "Sub-task").formatted(",\"parent\":{\"key\":\"" + key + "\"}"));
        send("amara", "POST", "issue/" + key + "/comment", "{\"body\":\"Done\"}");

        assertThat(send("siobhan", "DELETE", "project/GONE", null).statusCode()).isEqualTo(403);
        assertThat(json(send("amara", "GET", "search?jql=project=GONE", null)).path("total").asInt()).isEqualTo(2);
        assertThat(send("admin", "DELETE", "project/GONE", null).statusCode()).isEqualTo(204);
        assertThat(send("admin", "GET", "issue/" + key, null).statusCode()).isEqualTo(404);
        assertThat(send("admin", "DELETE", "project/GONE", null).statusCode()).isEqualTo(404);
    }

    @Test
    public void an_account_is_made_and_deleted_once_nothing_is_in_its_name() throws Exception {
        String ilse = "{\"name\":\"ilse\",\"password\":\"over the bridge\",\"emailAddress\":\"ilse@example.com\",\"displayName\":\"Ilse O'Hara\"}";
        assertThat(send("victor", "POST", "user", ilse).statusCode()).isEqualTo(403);
        assertThat(send("admin", "POST", "user", ilse).statusCode()).isEqualTo(201);
        assertThat(json(send("admin", "POST", "user", ilse)).path("errors").fieldNames()).toIterable().containsExactly("username");
        assertThat(json(send("admin", "POST", "user", "{}")).path("errors")).hasSize(4);
        assertThat(json(send("admin", "GET", "user?username=ilse&expand=groups", null)).at("/groups/items/0/name").asText()).isEqualTo("jira-software-users");
        send("admin", "POST", "project", "{\"key\":\"ILS\",\"name\":\"Ilse's\",\"projectTypeKey\":\"business\",\"lead\":\"ilse\"}");

        assertThat(send("admin", "DELETE", "user?username=ilse", null).statusCode()).isEqualTo(400);
        send("admin", "DELETE", "project/ILS", null);
        assertThat(send("admin", "DELETE", "user?username=ilse", null).statusCode()).isEqualTo(204);
        assertThat(send("admin", "GET", "user?username=ilse", null).statusCode()).isEqualTo(404);
    }

    @Test
    public void roles_are_for_those_who_administer_the_project() throws Exception {
        send("admin", "POST", "project", "{\"key\":\"ROL\",\"name\":\"Roles\",\"projectTypeKey\":\"business\",\"lead\":\"victor\"}");
        String role = json(send("admin", "GET", "project/ROL/role", null)).path("Administrators").asText().replaceFirst(".*/api/2/", "");

        assertThat(send("victor", "POST", role, "{\"user\":[\"victor\"]}").statusCode()).isEqualTo(404);
        assertThat(send("admin", "POST", role, "{\"user\":[\"victor\"]}").statusCode()).isEqualTo(200);
        assertThat(send("admin", "POST", role, "{\"user\":[\"victor\"]}").statusCode()).isEqualTo(400);
        assertThat(json(send("victor", "GET", role, null)).path("actors").findValuesAsText("name")).containsExactly("jira-administrators", "victor");
        assertThat(send("victor", "DELETE", role + "?user=victor", null).statusCode()).isEqualTo(204);
        assertThat(send("victor", "GET", role, null).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> send(String username, String method, String path, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.address() + "/rest/api/2/" + path)).header("Content-Type", "application/json")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (username != null) {
            String credentials = username + ":" + username;
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
