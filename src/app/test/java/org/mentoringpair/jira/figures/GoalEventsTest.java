package org.mentoringpair.jira.figures;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import org.junit.Test;
import org.mentoringpair.pairing.MentoringProjects;

public class GoalEventsTest {
    @Test
    public void what_happens_without_saying_what_does_no_harm() {
        Issue issue = mock(Issue.class);
        when(issue.getProjectId()).thenReturn(10_050L);
        IssueEvent event = mock(IssueEvent.class);
        when(event.getIssue()).thenReturn(issue);
        when(event.getEventTypeId()).thenReturn(null);

        assertThatCode(() -> new GoalEvents(null, mock(MentoringProjects.class), null, null).issueChanged(event)).doesNotThrowAnyException();
    }
}
