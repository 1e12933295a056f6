package org.mentoringpair.sandbox.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.mentoringpair.sandbox.comments.Commenting;
import org.mentoringpair.sandbox.comments.Draft;
import org.mentoringpair.sandbox.web.WebServer;

/** Over HTTP. Amara and Siobhan are a pair: nobody else may see their project. */
public class IssuePagesTest {
    private static final String HOSTILE = "<img src=x onerror=alert(1)> isn't run";
    private static SmallJira jira;
    private static String base;

    @BeforeClass
    public static void start() throws Exception {
        jira = new SmallJira(Databases.H2);
        int port = freePort();
        jira.get(WebServer.class).start(port);
        base = "http://localhost:" + port + "/jira";
        PermissionSchemeManager schemes = jira.get(PermissionSchemeManager.class);
        List<SchemeEntity> grants = Stream.of("BROWSE_PROJECTS", "CREATE_ISSUES", "EDIT_ISSUES", "TRANSITION_ISSUES", "ADD_COMMENTS", "EDIT_OWN_COMMENTS",
                "DELETE_OWN_COMMENTS", "SCHEDULE_ISSUES", "DELETE_ISSUES").flatMap(key -> Stream.of("amara", "siobhan", "admin")
                .map(name -> new SchemeEntity("user", jira.person(name).getKey(), new ProjectPermissionKey(key)))).toList();
        Scheme scheme = schemes.createSchemeAndEntities(new Scheme(null, "PermissionScheme", "Pair", "", grants));
        schemes.removeSchemesFromProject(jira.project());
        schemes.addSchemeToProject(jira.project(), scheme);
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Test
    public void amara_writes_an_issue_down_and_finds_it_with_everything_in_it_as_text() {
        HttpResponse<String> shown = create(Map.of("summary", "Talk " + HOSTILE, "duedate", "7/Dec/26", "description", "One\nTwo " + HOSTILE));

        assertThat(shown.uri().getPath()).startsWith("/jira/browse/PAIR-");
        assertThat(shown.body()).contains("Talk &lt;img src=x onerror=alert(1)&gt; isn&#39;t run").contains("One<br>Two &lt;img").contains("7/Dec/26")
                .contains("Medium").doesNotContain("<img src=x");
    }

    @Test
    public void nothing_typed_is_lost_when_something_is_wrong_and_nothing_is_made() {
        long before = jira.database.sql("SELECT COUNT(*) FROM jira_issue").query(Long.class).single();

        HttpResponse<String> again = create(Map.of("summary", "", "duedate", "soon", "description", "Kept " + HOSTILE));

        assertThat(again.body()).contains("id=\"summary-error\">You must specify a summary of the issue.").contains("id=\"duedate-error\"")
                .contains("value=\"soon\"").contains("Kept &lt;img").contains("aria-describedby=\"duedate-error duedate-hint\"");
        assertThat(jira.database.sql("SELECT COUNT(*) FROM jira_issue").query(Long.class).single()).isEqualTo(before);
    }

    @Test
    public void whoever_may_not_browse_sees_the_same_as_where_there_is_nothing() {
        MutableIssue issue = jira.create("Task", "Between the two of us");
        Reader victor = new Reader(base, "victor");

        String id = issue.getId().toString();
        Map<String, String> pages = Map.of("/browse/%s", issue.getKey(), "/secure/EditIssue!default.jspa?id=%s", id, "/secure/DeleteIssue!default.jspa?id=%s", id,
                "/secure/AddComment!default.jspa?id=%s", id, "/secure/CommentAssignIssue!default.jspa?action=31&id=%s", id,
                "/secure/CreateSubTaskIssue!default.jspa?parentIssueId=%s", id);
        pages.forEach((page, shown) -> {
            HttpResponse<String> hidden = victor.get(page.formatted(shown));
            HttpResponse<String> missing = victor.get(page.formatted(shown.startsWith("PAIR") ? "PAIR-4711" : "4711"));
            assertThat(hidden.statusCode()).as(page).isEqualTo(404);
            assertThat(hidden.body().replaceAll("token=\\w+", "")).as(page).isEqualTo(missing.body().replaceAll("token=\\w+", "")).doesNotContain("Between");
        });
        assertThat(victor.rest("GET", "/issue/" + issue.getKey(), "").body()).isEqualTo(victor.rest("GET", "/issue/PAIR-4711", "").body());
    }

    @Test
    public void an_issue_is_edited_moved_commented_on_and_its_history_tells() {
        MutableIssue issue = jira.create("Task", "First words");
        Reader siobhan = new Reader(base, "siobhan");
        String id = issue.getId().toString();

        assertThat(siobhan.get("/secure/EditIssue!default.jspa?id=" + id).body()).contains("value=\"First words\"");
        siobhan.post("/secure/EditIssue.jspa", Map.of("id", id, "summary", "Better words"));
        assertThat(siobhan.post("/secure/CommentAssignIssue.jspa", Map.of("id", id, "action", "31")).body()).contains("aui-lozenge-success\">Done");
        assertThat(siobhan.post("/secure/AddComment.jspa", Map.of("id", id, "comment", "Well done\n" + HOSTILE)).body())
                .contains("Well done<br>&lt;img").contains("Siobhan O&#39;Sullivan");
        assertThat(siobhan.post("/secure/AddComment.jspa", Map.of("id", id, "comment", " ")).body()).contains("Comment body can not be empty!");
        assertThat(siobhan.get("/browse/" + issue.getKey() + "?page=com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel").body())
                .contains("<td>summary</td><td>First words</td><td>Better words</td>").contains("<td>status</td><td>To Do</td><td>Done</td>");
    }

    @Test
    public void a_sub_task_stands_below_its_parent_and_an_action_that_is_gone_says_so() {
        MutableIssue parent = jira.create("Task", "Parent");
        Reader amara = new Reader(base, "amara");

        HttpResponse<String> child = amara.post("/secure/CreateSubTaskIssueDetails.jspa",
                Map.of("parentIssueId", parent.getId().toString(), "issuetype", jira.type("Sub-task").getId(), "summary", "Ring Kenji"));
        assertThat(child.body()).contains("id=\"parent_issue_summary\"");
        assertThat(amara.get("/browse/" + parent.getKey()).body()).contains("id=\"view-subtasks\"").contains("Ring Kenji");
        assertThat(amara.post("/secure/CommentAssignIssue.jspa", Map.of("id", parent.getId().toString(), "action", "4711")).body()).contains("This action cannot be taken now.");
        assertThat(amara.post("/secure/DeleteIssue.jspa", Map.of("id", parent.getId().toString())).uri().getPath()).isEqualTo("/jira/projects/PAIR");
        assertThat(jira.again(parent)).isNull();
    }

    @Test
    public void tabs_of_the_screen_are_tabs_of_the_page() {
        CustomField field = jira.field("textarea", "Success looks like");
        jira.get(FieldScreenManager.class).getFieldScreen(1L).addTab("Success").addFieldScreenLayoutItem(field.getId());

        HttpResponse<String> shown = create(Map.of("summary", "With a tab", field.getId(), "Clapping"));

        assertThat(shown.body()).contains("Success looks like").contains("Clapping");
        assertThat(new Reader(base, "amara").get("/secure/EditIssue!default.jspa?id=" + shown.body().replaceFirst("(?s).*data-issue-id=\"(\\d+)\".*", "$1")).body())
                .contains("class=\"tabs-menu\"").contains(">Success</a>").contains("Clapping</textarea>");
    }

    @Test
    public void the_number_of_statements_for_a_page_does_not_grow_with_what_is_on_it() {
        MutableIssue bare = jira.create("Task", "Bare");
        MutableIssue busy = jira.create("Task", "Busy");
        for (int number = 0; number < 20; number++) {
            jira.get(Commenting.class).add(busy, jira.person("admin"), Draft.forEverybody("Comment " + number), new SimpleErrorCollection());
        }
        Reader amara = new Reader(base, "amara");
        amara.get("/browse/" + bare.getKey());

        int few = jira.statements.during(() -> amara.get("/browse/" + bare.getKey())).size();
        int many = jira.statements.during(() -> amara.get("/browse/" + busy.getKey())).size();

        assertThat(many).as("one more for the author of the comments").isLessThanOrEqualTo(few + 1).isLessThan(60);
    }

    @Test
    public void a_client_of_rest_makes_changes_and_is_refused_in_jiras_words() {
        Reader amara = new Reader(base, "amara");
        String[][] refusals = {{"{}", "\"project\":\"project is required\""},
            {"{\"fields\":{\"project\":{\"key\":\"PAIR\"},\"issuetype\":{\"name\":\"Nonsense\"}}}", "valid issue type is required"},
            {"{\"fields\":{\"project\":{\"key\":\"PAIR\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"x\",\"nope\":1}}", "Field 'nope' cannot be set."},
            {"{\"fields\":{\"project\":{\"key\":\"PAIR\"},\"issuetype\":{\"name\":\"Task\"},\"duedate\":\"soon\"}}", "Error parsing date string: soon"},
            {"{\"fields\":{\"project\":{\"key\":\"PAIR\"},\"issuetype\":{\"name\":\"Sub-task\"},\"summary\":\"x\"}}", "parent issue key or id not specified"},
            {"[]", "A JSON object was expected."}, {"{oops", "errorMessages"}};
        for (String[] refusal : refusals) {
            HttpResponse<String> answer = amara.rest("POST", "/issue", refusal[0]);
            assertThat(answer.statusCode()).as(refusal[0]).isEqualTo(400);
            assertThat(answer.body()).as(refusal[0]).contains(refusal[1]);
        }

        HttpResponse<String> made = amara.rest("POST", "/issue",
                "{\"fields\":{\"project\":{\"key\":\"PAIR\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"By a client\",\"duedate\":\"2026-12-24\"}}");
        String key = made.body().replaceFirst(".*\"key\":\"(PAIR-\\d+)\".*", "$1");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(amara.rest("PUT", "/issue/" + key, "{\"fields\":{\"summary\":\"Changed\"},\"update\":{\"comment\":[{\"add\":{\"body\":\"Why not\"}}]}}").statusCode()).isEqualTo(204);
        assertThat(amara.rest("POST", "/issue/" + key + "/transitions", "{\"transition\":{\"id\":31}}").statusCode()).isEqualTo(204);
        assertThat(amara.rest("POST", "/issue/" + key + "/comment", "{\"body\":\"\"}").statusCode()).isEqualTo(400);
        assertThat(amara.rest("GET", "/issue/" + key + "?expand=changelog", "").body()).contains("\"summary\":\"Changed\"").contains("\"duedate\":\"2026-12-24\"")
                .contains("Why not").contains("\"toString\":\"Done\"");
        assertThat(amara.rest("GET", "/issue/" + key + "/editmeta", "").statusCode()).isEqualTo(501);
        assertThat(amara.rest("DELETE", "/issue/" + key, "").statusCode()).isEqualTo(204);
    }

    private static HttpResponse<String> create(Map<String, String> typed) {
        Map<String, String> form = new HashMap<>(typed);
        form.put("pid", jira.project().getId().toString());
        form.put("issuetype", jira.type("Task").getId());
        form.putIfAbsent("priority", "3");
        return new Reader(base, "amara").post("/secure/CreateIssueDetails.jspa", form);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
