package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.rest.client.api.JiraRestClient;
import com.atlassian.jira.rest.client.api.RestClientException;
import com.atlassian.jira.rest.client.api.domain.BasicIssue;
import com.atlassian.jira.rest.client.api.domain.Comment;
import com.atlassian.jira.rest.client.api.domain.Issue;
import com.atlassian.jira.rest.client.api.domain.input.IssueInputBuilder;
import java.io.IOException;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Comments for a role or a group, through Atlassian's REST client for Java and in the browser. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class CommentVisibilityStory {
    private static final Jira JIRA = Jira.ofStories();
    private static String project;
    private static long task;
    private static JiraRestClient amara;
    private static JiraRestClient admin;

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @BeforeClass
    public static void connect() {
        project = PlainProject.in(JIRA);
        task = PlainProject.typeId("Task", JIRA);
        amara = JiraRestJavaClientStory.client("amara");
        admin = JiraRestJavaClientStory.client("admin");
    }

    @AfterClass
    public static void hangUp() throws IOException {
        amara.close();
        admin.close();
    }

    @Test
    public void a_comment_for_a_role_or_a_group_is_there_for_its_members_alone() {
        Issue issue = made("Renew the licences");

        admin.getIssueClient().addComment(issue.getCommentsUri(), Comment.createWithRoleLevel("Costs zwölftausend", "Administrators")).claim();
        admin.getIssueClient().addComment(issue.getCommentsUri(), Comment.createWithGroupLevel("Ends in May", "jira-software-users")).claim();

        assertThat(again(admin, issue).getComments()).extracting(Comment::getBody).containsExactly("Costs zwölftausend", "Ends in May");
        assertThat(again(admin, issue).getComments().iterator().next().getVisibility().getValue()).isEqualTo("Administrators");
        assertThat(again(amara, issue).getComments()).extracting(Comment::getBody).containsExactly("Ends in May");
        Caller hers = Caller.named("amara", JIRA);
        assertThat(hers.get("/browse/" + issue.getKey()).text()).contains("Ends in May", "Restricted to jira-software-users").doesNotContain("zwölf");
        String found = "/rest/api/2/search?fields=comment&jql=" + Caller.encoded("key = " + issue.getKey());
        assertThat(hers.get(found).json().at("/issues/0/fields/comment/total").asInt()).isEqualTo(1);
        assertThat(hers.search("project = " + project + " AND text ~ zwölftausend").json().path("total").asInt()).isZero();
        assertThat(Caller.named("admin", JIRA).search("project = " + project + " AND text ~ zwölftausend").json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    public void nobody_speaks_to_a_role_they_do_not_have() {
        Issue issue = made("Ask for leave");

        RestClientException refused = JiraRestJavaClientStory.refusal(() -> amara.getIssueClient()
                .addComment(issue.getCommentsUri(), Comment.createWithRoleLevel("Hello?", "Administrators")).claim());

        assertThat(refused.getStatusCode().get()).isEqualTo(400);
        assertThat(refused.getErrorCollections().iterator().next().getErrors())
                .containsEntry("commentLevel", "You are currently not a member of the project role: Administrators.");
        assertThat(again(admin, issue).getComments()).isEmpty();
    }

    @Test
    public void a_hidden_comment_cannot_be_had_or_changed_by_its_id_and_stays_hidden_when_a_word_is_corrected() {
        Issue issue = made("Rename the project");
        Caller owner = Caller.named("admin", JIRA);
        String comments = "/rest/api/2/issue/" + issue.getKey() + "/comment";
        String id = owner.post(comments, Map.of("body", "To Semafor", "visibility", Map.of("type", "role", "value", "Administrators"))).json().path("id").asText();

        for (Caller.Answer answer : new Caller.Answer[] {Caller.named("amara", JIRA).get(comments + "/" + id),
            Caller.named("amara", JIRA).put(comments + "/" + id, Map.of("body", "Mine")), Caller.named("amara", JIRA).delete(comments + "/" + id)}) {
            assertThat(answer.status()).isEqualTo(404);
        }

        assertThat(owner.put(comments + "/" + id, Map.of("body", "To Semaphore")).json().at("/visibility/value").asText()).isEqualTo("Administrators");
        assertThat(owner.delete(comments + "/" + id).status()).isEqualTo(204);
        assertThat(owner.get(comments).json().path("total").asInt()).isZero();
    }

    @Test
    public void the_browser_offers_those_one_belongs_to() {
        Issue issue = made("Plan the summer party");
        Visitor rosa = visitors.loggedIn("admin").open("/browse/" + issue.getKey());

        rosa.fill("comment", "The band costs a fortune").choose("commentLevel", "Administrators").press("Add");

        assertThat(rosa.sees()).contains("The band costs a fortune", "Restricted to Administrators");
        rosa.picture("restricted-comment");
        Visitor hers = visitors.loggedIn("amara").open("/browse/" + issue.getKey());
        assertThat(hers.sees()).doesNotContain("fortune");
        assertThat(hers.find("#commentLevel").innerText()).contains("All users", "jira-software-users").doesNotContain("Administrators");
    }

    private static Issue made(String summary) {
        BasicIssue made = amara.getIssueClient().createIssue(new IssueInputBuilder(project, task, summary).build()).claim();
        return amara.getIssueClient().getIssue(made.getKey()).claim();
    }

    private static Issue again(JiraRestClient reader, Issue issue) {
        return reader.getIssueClient().getIssue(issue.getKey()).claim();
    }
}
