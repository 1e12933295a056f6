package org.mentoringpair.jira.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.ProjectForgetter;

public class ProjectRemovalTest {
    private final List<String> forgotten = new ArrayList<>();
    private final MentoringProjects projects = mock(MentoringProjects.class);
    private final ProjectRemoval removal = new ProjectRemoval(mock(EventPublisher.class), projects, List.of(fails(), of("skills"), of("journal")));

    @Before
    public void thePairHasAProject() {
        when(projects.contains(10001)).thenReturn(true);
    }

    @Test
    public void everything_that_was_kept_for_a_project_is_forgotten_even_where_one_part_fails() {
        ProjectDeletedEvent event = mock(ProjectDeletedEvent.class);
        when(event.getId()).thenReturn(10001L);

        removal.onProjectDeleted(event);

        assertThat(forgotten).containsExactly("skills of project 10001", "journal of project 10001");
    }

    @Test
    public void an_issue_of_a_pair_that_is_deleted_is_forgotten_and_nothing_else() {
        removal.onIssueEvent(event(EventType.ISSUE_DELETED_ID, 10001));
        removal.onIssueEvent(event(EventType.ISSUE_UPDATED_ID, 10001));
        removal.onIssueEvent(event(EventType.ISSUE_DELETED_ID, 10002));

        assertThat(forgotten).containsExactly("skills of issue 501", "journal of issue 501");
    }

    private static IssueEvent event(Long type, long projectId) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(501L);
        when(issue.getProjectId()).thenReturn(projectId);
        IssueEvent event = mock(IssueEvent.class);
        when(event.getIssue()).thenReturn(issue);
        when(event.getEventTypeId()).thenReturn(type);
        return event;
    }

    private ProjectForgetter of(String what) {
        return new ProjectForgetter() {
            @Override
            public void projectIsGone(long projectId) {
                forgotten.add(what + " of project " + projectId);
            }

            @Override
            public void issueIsGone(long issueId) {
                forgotten.add(what + " of issue " + issueId);
            }
        };
    }

    private static ProjectForgetter fails() {
        return new ProjectForgetter() {
            @Override
            public void projectIsGone(long projectId) {
                throw new IllegalStateException("The database is away");
            }

            @Override
            public void issueIsGone(long issueId) {
                throw new IllegalStateException("The database is away");
            }
        };
    }
}
