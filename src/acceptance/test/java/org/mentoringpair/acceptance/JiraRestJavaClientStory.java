package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.jira.rest.client.api.IssueRestClient;
import com.atlassian.jira.rest.client.api.JiraRestClient;
import com.atlassian.jira.rest.client.api.RestClientException;
import com.atlassian.jira.rest.client.api.domain.BasicIssue;
import com.atlassian.jira.rest.client.api.domain.BasicProject;
import com.atlassian.jira.rest.client.api.domain.Comment;
import com.atlassian.jira.rest.client.api.domain.Issue;
import com.atlassian.jira.rest.client.api.domain.IssueType;
import com.atlassian.jira.rest.client.api.domain.Permissions;
import com.atlassian.jira.rest.client.api.domain.Project;
import com.atlassian.jira.rest.client.api.domain.ProjectRole;
import com.atlassian.jira.rest.client.api.domain.SearchResult;
import com.atlassian.jira.rest.client.api.domain.Transition;
import com.atlassian.jira.rest.client.api.domain.User;
import com.atlassian.jira.rest.client.api.domain.input.IssueInputBuilder;
import com.atlassian.jira.rest.client.api.domain.input.MyPermissionsInput;
import com.atlassian.jira.rest.client.api.domain.input.TransitionInput;
import com.atlassian.jira.rest.client.internal.async.AsynchronousJiraRestClientFactory;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Atlassian's own REST client for Java, as it was published, works with the sandbox as it does with Jira. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class JiraRestJavaClientStory {
    private static final Jira JIRA = Jira.ofStories();
    private static String project;
    private static long task;
    private static JiraRestClient amara;
    private static JiraRestClient admin;

    @BeforeClass
    public static void connect() {
        project = PlainProject.in(JIRA);
        task = PlainProject.typeId("Task", JIRA);
        amara = client("amara");
        admin = client("admin");
    }

    @AfterClass
    public static void hang_up() throws IOException {
        amara.close();
        admin.close();
    }

    static JiraRestClient client(String person) {
        Login login = JIRA.login(person);
        return new AsynchronousJiraRestClientFactory().createWithBasicHttpAuthentication(URI.create(JIRA.url()), login.username(), login.password());
    }

    @Test
    public void it_learns_which_jira_this_is_and_who_asks() {
        assertThat(amara.getMetadataClient().getServerInfo().claim().getVersion()).startsWith("11.3");
        assertThat(amara.getSessionClient().getCurrentSession().claim().getUsername()).isEqualTo("amara");
        User person = admin.getUserClient().getUser("siobhan").claim();
        assertThat(person.getDisplayName()).isEqualTo("Siobhan O'Sullivan");
        assertThat(person.getGroups().getItems()).contains("jira-software-users");
        assertThat(admin.getUserClient().getUser(person.getSelf()).claim().getName()).isEqualTo("siobhan");
    }

    @Test
    public void it_reads_the_lists_of_jira() {
        assertThat(amara.getMetadataClient().getIssueTypes().claim()).extracting(IssueType::getName).contains("Task", "Bug", "Sub-task");
        assertThat(amara.getMetadataClient().getStatuses().claim()).extracting(status -> status.getName()).contains("To Do", "Done");
        assertThat(amara.getMetadataClient().getPriorities().claim()).extracting(priority -> priority.getName()).containsExactly("Highest", "High", "Medium", "Low", "Lowest");
        assertThat(amara.getMetadataClient().getResolutions().claim()).extracting(resolution -> resolution.getName()).contains("Done", "Duplicate");
        assertThat(amara.getMetadataClient().getFields().claim()).extracting(field -> field.getId()).contains("summary", "assignee");
    }

    @Test
    public void it_reads_projects_with_their_roles() {
        assertThat(amara.getProjectClient().getAllProjects().claim()).extracting(BasicProject::getKey).contains(project);
        Project one = admin.getProjectClient().getProject(project).claim();
        assertThat(one.getLead().getName()).isEqualTo(JIRA.login("admin").username());
        assertThat(one.getIssueTypes()).extracting(IssueType::getName).contains("Task");

        ProjectRole administrators = null;
        for (ProjectRole role : admin.getProjectRolesRestClient().getRoles(one.getSelf()).claim()) {
            administrators = role.getName().equals("Administrators") ? role : administrators;
        }
        assertThat(administrators).isNotNull();
        assertThat(administrators.getActors()).extracting(actor -> actor.getName()).contains("jira-administrators");
        assertThat(admin.getProjectRolesRestClient().getRole(one.getSelf(), administrators.getId()).claim()).isEqualTo(administrators);
    }

    @Test
    public void it_learns_what_its_user_may_do() {
        Permissions permissions = amara.getMyPermissionsRestClient().getMyPermissions(MyPermissionsInput.withProject(project)).claim();

        assertThat(permissions.havePermission("CREATE_ISSUES")).isTrue();
        assertThat(permissions.havePermission("ADMINISTER_PROJECTS")).isFalse();
        assertThat(permissions.getPermission("BROWSE_PROJECTS").getId()).isEqualTo(10);
    }

    @Test
    public void it_takes_an_issue_from_its_creation_to_its_end() {
        BasicIssue made = amara.getIssueClient().createIssue(new IssueInputBuilder(project, task, "Lead the design review")
                .setDescription("Without rehearsing every sentence.").setPriorityId(2L).setReporterName("amara").setAssigneeName("siobhan").build()).claim();
        Issue issue = issue(made.getKey());
        assertThat(issue.getSummary()).isEqualTo("Lead the design review");
        assertThat(issue.getPriority().getName()).isEqualTo("High");
        assertThat(issue.getAssignee().getDisplayName()).isEqualTo("Siobhan O'Sullivan");

        amara.getIssueClient().addComment(URI.create(issue.getSelf() + "/comment"), Comment.valueOf("I'll ask for the minutes.")).claim();
        amara.getIssueClient().transition(issue, new TransitionInput(transition(issue, "Done").getId(), Comment.valueOf("It went well."))).claim();

        Issue done = issue(made.getKey());
        assertThat(done.getStatus().getName()).isEqualTo("Done");
        assertThat(done.getComments()).extracting(Comment::getBody).containsExactly("I'll ask for the minutes.", "It went well.");
        assertThat(done.getChangelog()).flatExtracting(group -> items(group.getItems())).contains("status to Done");

        admin.getIssueClient().deleteIssue(made.getKey(), true).claim();
        assertThat(refusal(() -> issue(made.getKey())).getStatusCode().get()).isEqualTo(404);
    }

    @Test
    public void it_searches_page_by_page() {
        for (String summary : List.of("First signal", "Second signal", "Third signal")) {
            amara.getIssueClient().createIssue(new IssueInputBuilder(project, task, summary).build()).claim();
        }
        String jql = "project = " + project + " AND summary ~ signal ORDER BY key";
        SearchResult whole = amara.getSearchClient().searchJql(jql).claim();
        assertThat(whole.getIssues()).extracting(Issue::getSummary).containsExactly("First signal", "Second signal", "Third signal");

        SearchResult page = amara.getSearchClient().searchJql(jql, 1, 1, Set.of("summary", "issuetype", "project", "status", "created", "updated")).claim();
        assertThat(page.getTotal()).isEqualTo(3);
        assertThat(page.getStartIndex()).isEqualTo(1);
        assertThat(page.getIssues()).extracting(Issue::getSummary).containsExactly("Second signal");

        String longer = jql.replace(" ORDER", " AND summary !~ nothing".repeat(30) + " ORDER");
        assertThat(amara.getSearchClient().searchJql(longer).claim().getTotal()).isEqualTo(3);
    }

    @Test
    public void it_understands_what_is_refused() {
        assertThat(refusal(() -> issue("NOWHERE-1")).getErrorCollections().iterator().next().getErrorMessages()).containsExactly("Issue Does Not Exist");
        RestClientException empty = refusal(() -> amara.getIssueClient().createIssue(new IssueInputBuilder(project, task, "").build()).claim());
        assertThat(empty.getStatusCode().get()).isEqualTo(400);
        assertThat(empty.getErrorCollections().iterator().next().getErrors()).containsKey("summary");
        assertThat(refusal(() -> amara.getSearchClient().searchJql("no such field = 1").claim()).getStatusCode().get()).isEqualTo(400);
    }

    static RestClientException refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(call, RestClientException.class);
    }

    private static Issue issue(String key) {
        return amara.getIssueClient().getIssue(key, List.of(IssueRestClient.Expandos.CHANGELOG)).claim();
    }

    private static Transition transition(Issue issue, String name) {
        for (Transition transition : amara.getIssueClient().getTransitions(issue).claim()) {
            if (transition.getName().equals(name)) {
                return transition;
            }
        }
        throw new AssertionError("No transition " + name);
    }

    private static List<String> items(Iterable<com.atlassian.jira.rest.client.api.domain.ChangelogItem> changes) {
        List<String> said = new ArrayList<>();
        changes.forEach(change -> said.add(change.getField() + " to " + change.getToString()));
        return said;
    }
}
