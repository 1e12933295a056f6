package org.mentoringpair.sandbox.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import org.junit.Test;
import org.mentoringpair.sandbox.comments.Commenting;
import org.mentoringpair.sandbox.comments.Comments;
import org.mentoringpair.sandbox.comments.Draft;
import org.mentoringpair.sandbox.comments.StoredComment;

public class CommentsTest extends OnBothDatabases {
    @Test
    public void listeners_are_told_who_commented_on_what() {
        MutableIssue issue = jira.create("Task", "Prepare the talk");

        StoredComment comment = jira.get(Commenting.class).add(issue, jira.person("siobhan"), Draft.forEverybody("Well <b>done</b>\r\nAmara"), new SimpleErrorCollection());

        assertThat(jira.eventTypes()).containsExactly(EventType.ISSUE_CREATED_ID, EventType.ISSUE_COMMENTED_ID);
        assertThat(jira.events.get(1).getComment().getAuthorApplicationUser()).isEqualTo(jira.person("siobhan"));
        assertThat(jira.events.get(1).getComment().getIssue()).isEqualTo(issue);
        assertThat(jira.get(Comments.class).on(issue, jira.person("amara"))).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo(comment.id());
            assertThat(kept.body()).isEqualTo("Well <b>done</b>\nAmara");
        });
        assertThat(jira.again(issue).getUpdated()).isAfterOrEqualTo(issue.getUpdated());
    }

    @Test
    public void only_ones_own_comments_are_changed_and_taken_back() {
        MutableIssue issue = jira.create("Task", "Prepare the talk");
        Commenting commenting = jira.get(Commenting.class);
        StoredComment comment = commenting.add(issue, jira.person("siobhan"), Draft.forEverybody("First"), new SimpleErrorCollection());

        ErrorCollection refused = new SimpleErrorCollection();
        commenting.edit(comment, jira.person("amara"), Draft.forEverybody("Mine now"), refused);
        commenting.delete(comment, jira.person("amara"), refused);
        assertThat(refused.getErrorMessages()).hasSize(2);
        commenting.edit(comment, jira.person("siobhan"), Draft.forEverybody("Second"), new SimpleErrorCollection());
        assertThat(jira.get(Comments.class).on(issue, jira.person("amara"))).extracting(StoredComment::body).containsExactly("Second");
        commenting.delete(comment, jira.person("siobhan"), new SimpleErrorCollection());
        assertThat(jira.get(Comments.class).on(issue, jira.person("amara"))).isEmpty();
        assertThat(jira.eventTypes()).endsWith(EventType.ISSUE_COMMENT_EDITED_ID, EventType.ISSUE_COMMENT_DELETED_ID);
    }

    @Test
    public void an_empty_or_endless_comment_and_one_by_nobody_are_refused() {
        MutableIssue issue = jira.create("Task", "Prepare the talk");
        for (String body : new String[] {"", " \n ", "x".repeat(32768)}) {
            ErrorCollection errors = new SimpleErrorCollection();
            assertThat(jira.get(Commenting.class).add(issue, jira.person("siobhan"), Draft.forEverybody(body), errors)).isNull();
            assertThat(errors.getErrors()).containsOnlyKeys("comment");
        }

        ErrorCollection errors = new SimpleErrorCollection();
        assertThat(jira.get(Commenting.class).add(issue, null, Draft.forEverybody("Hello"), errors)).isNull();
        assertThat(errors.getErrorMessages()).hasSize(1);
    }
}
