package org.mentoringpair.jira.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Contact;
import org.mentoringpair.pairing.ContactsInMemory;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;

public class JiraEventsTest {
    private static final long PROJECT = 10001;
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:15:00Z");

    private final ContactsInMemory contacts = new ContactsInMemory();
    private final PairsInMemory pairs = new PairsInMemory();
    private final MentoringProjects projects = mock(MentoringProjects.class);
    private final SharedConfiguration configuration = mock(SharedConfiguration.class);
    private final JiraEvents events = new JiraEvents(mock(EventPublisher.class), projects, pairs, contacts, configuration);
    private Pair pair;

    @Before
    public void siobhanMentorsAmara() {
        pair = pairs.add(new Pair(0, PROJECT, 10100, "siobhan", "amara", 1, Stage.RAPPORT, Rhythm.EVERY_2_WEEKS,
                Visibility.PAIR_ONLY, LocalDate.of(2026, 11, 2), 6));
        when(projects.pair(PROJECT)).thenReturn(Optional.of(pair));
        when(configuration.known("10203")).thenReturn(Optional.of(MentoringIssueType.MILESTONE));
        when(configuration.known("10201")).thenReturn(Optional.of(MentoringIssueType.GOAL));
    }

    @Test
    public void a_comment_of_the_mentor_or_the_mentee_on_a_milestone_is_a_contact() {
        events.issueChanged(commented(issue(10103, "10203"), 501, "siobhan", EventType.ISSUE_COMMENTED_ID));

        assertThat(contacts.latest(pair.id())).contains(new Contact(pair.id(), 10103, 501, "siobhan", MONDAY));
    }

    @Test
    public void a_comment_made_with_a_workflow_step_counts_too() {
        events.issueChanged(commented(issue(10103, "10203"), 501, "amara", EventType.ISSUE_RESOLVED_ID));

        assertThat(contacts.latest(pair.id())).isPresent();
    }

    @Test
    public void a_comment_that_comes_without_saying_what_happened_counts_and_does_no_harm() {
        events.issueChanged(commented(issue(10103, "10203"), 501, "amara", null));

        assertThat(contacts.latest(pair.id())).isPresent();
    }

    @Test
    public void nothing_else_is_a_contact() {
        events.issueChanged(commented(issue(10103, "10203"), 501, "tamsin", EventType.ISSUE_COMMENTED_ID));
        events.issueChanged(commented(issue(10102, "10201"), 502, "siobhan", EventType.ISSUE_COMMENTED_ID));
        events.issueChanged(commented(issue(10103, "10203"), 503, "siobhan", EventType.ISSUE_COMMENT_EDITED_ID));
        events.issueChanged(new IssueEvent(issue(10103, "10203"), user("siobhan"), null, EventType.ISSUE_UPDATED_ID));

        assertThat(contacts.latest(pair.id())).isEmpty();
    }

    @Test
    public void comments_in_other_projects_are_nobodys_business() {
        Issue elsewhere = issue(20001, "10203");
        when(elsewhere.getProjectId()).thenReturn(20000L);

        events.issueChanged(commented(elsewhere, 501, "siobhan", EventType.ISSUE_COMMENTED_ID));

        assertThat(contacts.latest(pair.id())).isEmpty();
    }

    @Test
    public void what_was_deleted_in_jira_is_forgotten() {
        Issue milestone = issue(10103, "10203");
        events.issueChanged(commented(milestone, 501, "siobhan", EventType.ISSUE_COMMENTED_ID));

        events.issueChanged(new IssueEvent(milestone, user("amara"), null, EventType.ISSUE_DELETED_ID));

        assertThat(contacts.latest(pair.id())).isEmpty();
    }

    @Test
    public void the_pair_of_a_deleted_project_is_forgotten_with_its_contacts() {
        events.issueChanged(commented(issue(10103, "10203"), 501, "siobhan", EventType.ISSUE_COMMENTED_ID));
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(PROJECT);

        events.projectDeleted(new ProjectDeletedEvent(user("admin"), project));

        assertThat(pairs.all()).isEmpty();
        assertThat(contacts.latest(pair.id())).isEmpty();
    }

    private static IssueEvent commented(Issue issue, long commentId, String author, Long eventType) {
        ApplicationUser user = user(author);
        Comment comment = mock(Comment.class);
        when(comment.getId()).thenReturn(commentId);
        when(comment.getAuthorApplicationUser()).thenReturn(user);
        when(comment.getCreated()).thenReturn(Date.from(MONDAY));
        return new IssueEvent(issue, user, comment, eventType);
    }

    private static Issue issue(long id, String type) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(PROJECT);
        when(issue.getIssueTypeId()).thenReturn(type);
        return issue;
    }

    private static ApplicationUser user(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        return user;
    }
}
