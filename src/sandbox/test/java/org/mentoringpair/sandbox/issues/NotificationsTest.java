package org.mentoringpair.sandbox.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.mail.Email;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.comments.Audiences;
import org.mentoringpair.sandbox.comments.Commenting;
import org.mentoringpair.sandbox.comments.Draft;
import org.mentoringpair.sandbox.interest.Watchers;
import org.mentoringpair.sandbox.mail.Outbox;
import org.mentoringpair.sandbox.mail.QueuedMail;
import org.mentoringpair.sandbox.people.Groups;

public class NotificationsTest extends OnBothDatabases {
    private static final List<String> PEOPLE = List.of("admin", "tamsin", "siobhan", "amara", "kenji", "victor");

    @Before
    public void emptyTheOutbox() {
        jira.database.sql("DELETE FROM mail").update();
    }

    @Test
    public void reporter_assignee_and_watchers_hear_of_a_comment_and_its_author_does_not() {
        MutableIssue issue = issueOfAdminFor("amara");
        jira.get(Watchers.class).add(issue, jira.person("kenji"));
        jira.get(Watchers.class).add(issue, jira.person("siobhan"));

        said(issue, "siobhan", Draft.forEverybody("Well <b>done</b>,\nAmara & all"));

        assertThat(told()).containsExactly("admin", "amara", "kenji");
        QueuedMail mail = mails("amara").get(0);
        assertThat(mail.subject()).isEqualTo("[JIRA] (" + issue.getKey() + ") Prepare the talk");
        assertThat(mail.plain()).contains("Siobhan O'Sullivan commented on an issue", "Well <b>done</b>,\nAmara & all", "/jira/browse/" + issue.getKey());
        assertThat(mail.html()).contains("Well &lt;b&gt;done&lt;/b&gt;,<br>Amara &amp; all").doesNotContain("<b>");
        assertThat(mail.headers()).contains("To: amara@example.com", "Precedence: bulk", "Content-Type: multipart/alternative; charset=UTF-8");
    }

    @Test
    public void a_comment_for_some_is_mailed_to_these_alone_also_when_it_is_changed_or_taken_back() {
        MutableIssue issue = issueOfAdminFor("amara");
        Draft secret = new Draft("Costs a fortune", jira.get(Audiences.class).atLevel("group:" + Groups.ADMINISTRATORS, new SimpleErrorCollection()));
        jira.get(Watchers.class).add(issue, jira.person("siobhan"));
        MutableIssue own = jira.again(issue);

        var comment = jira.get(Commenting.class).add(own, jira.person("admin"), secret, new SimpleErrorCollection());
        jira.get(Commenting.class).edit(comment, jira.person("admin"), new Draft("Costs two fortunes", secret.audience()), new SimpleErrorCollection());
        jira.get(Commenting.class).delete(comment, jira.person("admin"), new SimpleErrorCollection());

        assertThat(told()).isEmpty();
    }

    @Test
    public void whoever_may_not_browse_the_issue_hears_nothing_of_it() {
        MutableIssue issue = issueOfAdminFor("amara");
        jira.get(Watchers.class).add(issue, jira.person("victor"));
        long level = jira.database.insert("INSERT INTO issue_security_level (scheme_id, level_name) VALUES (?, 'Amara alone')",
                jira.database.insert("INSERT INTO issue_security_scheme (scheme_name) VALUES (?)", "Sealed for " + issue.getKey()));
        jira.database.sql("INSERT INTO issue_security_grant (level_id, grant_type, grant_parameter) VALUES (?, 'user', ?)").params(level, jira.person("amara").getKey()).update();
        jira.database.sql("UPDATE jira_issue SET security_level_id = ? WHERE id = ?").params(level, issue.getId()).update();

        updated(jira.again(issue), "kenji", true);

        assertThat(told()).containsExactly("amara");
    }

    @Test
    public void a_change_that_is_rolled_back_leaves_no_mail_and_one_without_mail_neither() {
        MutableIssue issue = issueOfAdminFor("amara");

        assertThatThrownBy(() -> jira.database.inTransaction((Runnable) () -> {
            updated(jira.again(issue), "kenji", true);
            throw new IllegalStateException("a power cut");
        })).hasMessage("a power cut");
        updated(jira.again(issue), "kenji", false);

        assertThat(told()).isEmpty();
        updated(jira.again(issue), "kenji", true);
        assertThat(told()).containsExactly("admin", "amara");
    }

    @Test
    public void those_who_cared_hear_that_an_issue_was_deleted_and_a_deactivated_account_nothing() {
        MutableIssue issue = issueOfAdminFor("amara");
        jira.get(Watchers.class).add(issue, jira.person("victor"));
        jira.database.sql("UPDATE app_user SET active = FALSE WHERE user_name = 'victor'").update();

        jira.get(IssueDeletion.class).delete((StoredIssue) jira.again(issue), jira.person("kenji"));

        jira.database.sql("UPDATE app_user SET active = TRUE WHERE user_name = 'victor'").update();
        assertThat(told()).containsExactly("admin", "amara");
        assertThat(mails("amara").get(0).plain()).contains("deleted an issue");
    }

    @Test
    public void what_an_app_puts_into_the_queue_stays_there_whatever_becomes_of_its_transaction() {
        Consumer<String> send = body -> ComponentAccessor.getMailQueue().addItem(new SingleMailQueueItem(
                new Email("AMARA@example.com").setSubject("Hello").setBody(body).setMimeType("text/html")));

        assertThatThrownBy(() -> jira.database.inTransaction((Runnable) () -> {
            send.accept("<p>Hi</p>");
            throw new IllegalStateException("afterwards");
        })).hasMessage("afterwards");

        assertThat(mails("amara")).singleElement().satisfies(mail -> {
            assertThat(mail.html()).isEqualTo("<p>Hi</p>");
            assertThat(mail.plain()).isEmpty();
        });
    }

    private MutableIssue issueOfAdminFor(String assignee) {
        MutableIssue issue = jira.create(jira.input("Task", "Prepare the talk").type("assignee", assignee));
        jira.database.sql("DELETE FROM mail").update();
        return issue;
    }

    private void said(MutableIssue issue, String author, Draft draft) {
        assertThat(jira.get(Commenting.class).add(issue, jira.person(author), draft, new SimpleErrorCollection())).isNotNull();
    }

    private void updated(MutableIssue issue, String by, boolean mail) {
        issue.setDescription("Changed by " + by + " at " + System.nanoTime());
        jira.get(IssueManager.class).updateIssue(jira.person(by), issue,
                UpdateIssueRequest.builder().eventDispatchOption(EventDispatchOption.ISSUE_UPDATED).sendMail(mail).build());
    }

    private List<QueuedMail> mails(String name) {
        return jira.get(Outbox.class).of(name + "@example.com");
    }

    /** Who has a mail, one each. */
    private List<String> told() {
        List<String> told = new ArrayList<>();
        PEOPLE.forEach(name -> mails(name).forEach(mail -> told.add(name)));
        return told;
    }
}
