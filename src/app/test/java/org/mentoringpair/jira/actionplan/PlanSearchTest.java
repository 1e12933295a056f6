package org.mentoringpair.jira.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;

/** Misaki chose what comes along; meanwhile this and that happened to it. */
public class PlanSearchTest {
    private static final long PROJECT = 10_001;

    private final IssueManager issues = mock(IssueManager.class);
    private final SharedConfiguration configuration = mock(SharedConfiguration.class);
    private final PlanSearch search = new PlanSearch(null, configuration, null, new PlanFields(null, configuration), issues);

    @Test
    public void only_what_is_there_in_the_project_of_a_plans_kind_and_not_done_is_still_ahead() {
        when(configuration.known("10006")).thenReturn(Optional.of(MentoringIssueType.GOAL));
        when(configuration.known("10007")).thenReturn(Optional.of(MentoringIssueType.MILESTONE));
        when(configuration.known("10009")).thenReturn(Optional.of(MentoringIssueType.FEEDBACK));
        issue(1, PROJECT, "10006", "new");
        issue(2, PROJECT, "10007", "indeterminate");
        issue(3, PROJECT, "10007", "done");
        issue(4, PROJECT + 1, "10007", "new");
        issue(5, PROJECT, "10009", "new");

        assertThat(search.stillAhead(PROJECT, Set.of(1L, 2L, 3L, 4L, 5L, 6L))).as("6 was deleted").containsExactlyInAnyOrder(1L, 2L);
    }

    private void issue(long id, long projectId, String type, String category) {
        MutableIssue issue = mock(MutableIssue.class, RETURNS_DEEP_STUBS);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(projectId);
        when(issue.getIssueTypeId()).thenReturn(type);
        when(issue.getStatus().getStatusCategory().getKey()).thenReturn(category);
        when(issues.getIssueObject(id)).thenReturn(issue);
    }
}
